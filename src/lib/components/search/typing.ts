/** Kinds of input in which a character writes nothing. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'];

/** True where a key pressed there writes or chooses: in a text, or in a list that is gone through by letters. */
export function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('textarea, select'))
	);
}
