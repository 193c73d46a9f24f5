import url from 'us-atlas/counties-albers-10m.json?url';

/** Where the outlines of counties stand on our own host, for a worker to fetch; the page and the worker share one copy. */
export const COUNTY_OUTLINES_URL = url;
