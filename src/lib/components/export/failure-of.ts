import type { exportWords } from '../../words/export';

type Failure = keyof (typeof exportWords)['en']['failed'];

/** What went wrong, in the terms a reader can act on. Errors are told by name: their code is not loaded here. */
export function failureOf(error: unknown): Failure {
	if (!(error instanceof Error)) return 'other';
	if (error.name === 'CanvasTooLarge' || error instanceof RangeError) return 'canvas';
	if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'clipboard';
	return /import|fetch|module/i.test(error.message) && error instanceof TypeError
		? 'load'
		: 'other';
}
