import type { HandleClientError } from '@sveltejs/kit';

/** A missing page is an answer, not a fault; everything else is told to whoever reads the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) reportError(error);
	return { message };
};
