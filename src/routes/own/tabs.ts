import { isRecord } from './stored';

/** What another tab did with a file. */
export interface Told {
	readonly what: 'added' | 'changed' | 'removed';
	readonly fingerprint: string;
}

const WHATS = ['added', 'changed', 'removed'] as const;

/** Tells the other tabs of this site on this device; where the browser has no channel for that, nobody is told and nothing fails. */
export class Tabs {
	readonly #channel: BroadcastChannel | null;

	constructor(name: string, onTold: (told: Told) => void) {
		this.#channel = channelOf(name);
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const told = toldFrom(data);
			if (told) onTold(told);
		});
	}

	tell(told: Told): void {
		this.#channel?.postMessage(told);
	}

	close(): void {
		this.#channel?.close();
	}
}

function channelOf(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

function toldFrom(data: unknown): Told | null {
	if (!isRecord(data) || typeof data.fingerprint !== 'string') return null;
	const what = WHATS.find((one) => one === data.what);
	return what ? { what, fingerprint: data.fingerprint } : null;
}
