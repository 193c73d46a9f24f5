declare global {
	namespace App {
		interface PageData {
			/** What search engines and previews of a link say of a page that is one of many. */
			meta?: { readonly title: string; readonly text: string };
		}
	}
}

export {};
