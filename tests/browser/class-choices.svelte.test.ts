import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import ClassChoices from '$lib/components/map/ClassChoices.svelte';
import type { ViewState } from '$lib/view/view-state';
import { countAnswer } from './map-answer';

test('own classes begin with the limits in use, and leave none behind', async () => {
	const onchange = mount({});
	await userEvent.selectOptions(
		page.getByRole('combobox', { name: 'Classes', exact: true }),
		'own'
	);
	expect(onchange).toHaveBeenLastCalledWith({ classes: 'own', limits: [11, 21, 31, 41] });
	await userEvent.selectOptions(
		page.getByRole('combobox', { name: 'Classes', exact: true }),
		'natural'
	);
	expect(onchange).toHaveBeenLastCalledWith({ classes: 'natural', limits: [] });
});

test('limits as typed become the view’s; a bad entry names its part, and changes nothing', async () => {
	const onchange = mount({ classes: 'own', limits: [5, 10] });
	const field = page.getByRole('textbox', { name: 'Limits between the classes' });
	await expect.element(field).toHaveValue('5, 10');
	await userEvent.fill(field, '5, ten, 50');
	await userEvent.tab();
	await expect.element(page.getByRole('alert')).toHaveTextContent('“ten” is not a number');
	await expect.element(field).toHaveValue('5, ten, 50');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	expect(onchange).not.toHaveBeenCalled();
	await userEvent.fill(field, '50,5, 10');
	await userEvent.tab();
	expect(onchange).toHaveBeenLastCalledWith({ limits: [5, 10, 50] });
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

function mount(patch: Partial<ViewState>) {
	const answer = countAnswer();
	const view = { ...answer.request, ...patch };
	const onchange = vi.fn();
	render(ClassChoices, { props: { answer, view, locale: 'en', onchange } });
	return onchange;
}
