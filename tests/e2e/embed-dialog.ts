import type { FrameLocator, Page } from '@playwright/test';

/** The figure as the dialog shows it, in its frame. */
export function preview(page: Page): FrameLocator {
	return page.getByRole('dialog').frameLocator('iframe');
}
