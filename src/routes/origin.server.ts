/** Where the site is served, as the build was told, without a slash at its end; empty where it was not told. */
export const ORIGIN = (process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');
