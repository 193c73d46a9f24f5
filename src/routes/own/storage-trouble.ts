/**
 * Why a file is not kept: the browser lets no page keep anything, there is no room left, another tab holds an older or newer version of the
 * storage open, or what was kept can no longer be read.
 */
export type StorageTrouble = 'forbidden' | 'full' | 'blocked' | 'damaged';

/** A file is here for this visit; what was to be deleted for that is still on the device, and why. */
export interface Undeleted {
	readonly undeleted: StorageTrouble;
}

/** What became of a file that was to be kept or not: where it cannot be kept, it stays for this visit. */
export type Outcome = 'kept' | 'visit' | StorageTrouble | Undeleted;

/** Another tab with an older version does not let go of the storage. */
export class HeldElsewhere extends Error {}

/** What the reader is told of a failure of the storage. */
export function troubleOf(error: unknown): StorageTrouble {
	if (error instanceof HeldElsewhere) return 'blocked';
	switch (nameOf(error)) {
		case 'QuotaExceededError':
			return 'full';
		case 'VersionError':
			return 'blocked';
		case 'NotFoundError':
		case 'DataError':
			return 'damaged';
		default:
			return 'forbidden';
	}
}

/** True where the connection was closed under a reader's hands, as when a newer tab asked for it: another one may be had. */
export function isClosed(error: unknown): boolean {
	return nameOf(error) === 'InvalidStateError';
}

function nameOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'name' in error ? `${error.name}` : '';
}
