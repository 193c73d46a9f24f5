declare global {
	namespace App {
		interface PageData {
			/** What search engines and previews of a link say of a page that is one of many. */
			meta?: {
				readonly title: string;
				readonly text: string;
				/** The name of the picture beside a link to it, where it is not its own page's in the menu. */
				readonly share?: string;
			};
		}
	}
}

export {};
