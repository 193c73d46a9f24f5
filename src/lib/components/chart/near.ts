import type { Attachment } from 'svelte/attachments';

/** How far below the window a figure counts as near. */
const MARGIN = '300px';

/** Calls once when the element comes near the window. */
export function whenNear(arrive: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				arrive();
			},
			{ rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
