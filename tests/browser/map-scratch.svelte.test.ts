import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/tokens.css';
import MapLegend from '$lib/components/map/MapLegend.svelte';
import StateMap from '$lib/components/map/StateMap.svelte';
import { readTokens } from '$lib/components/tokens';
import { countAnswer, dollarAnswer, numbered } from './map-answer';
import { STATE_CODES } from '$lib/domain/place';
import { drawStateMap, drawMapLegend } from '$lib/maps/draw';

const money: any = {};
STATE_CODES.forEach(
	(c, i) =>
		(money[c] =
			i % 6 === 0
				? 'none_found'
				: i % 11 === 0
					? 'no_figure'
					: i % 13 === 0
						? 0
						: ((i * 37) % 51) ** 2 * 7 + 12)
);
const partial: any = {};
STATE_CODES.forEach((c, i) => (partial[c] = i % 3 === 0 ? 'not_reported' : ((i * 7) % 51) + 1));
const cases = [
	['count', countAnswer(numbered)],
	['money', dollarAnswer(money)],
	['partial', countAnswer(partial)]
] as const;
for (const [name, answer] of cases)
	for (const theme of ['light', 'dark'] as const)
		for (const width of [340, 760] as const)
			test(`${name} ${theme} ${width}`, async () => {
				document.body.replaceChildren();
				document.documentElement.dataset.theme = theme;
				document.body.style.background = 'var(--paper)';
				document.body.style.margin = '0';
				const target = document.createElement('div');
				target.style.cssText = `width:${width}px;padding:10px;background:var(--paper);color:var(--ink);font-family:sans-serif`;
				target.className = 'shot';
				document.body.append(target);
				await render(StateMap, {
					target,
					props: {
						answer,
						locale: 'en',
						tokens: readTokens(),
						selected: 'NC',
						onselect: () => {},
						live: 'when-used',
						label: 'x'
					}
				});
				await render(MapLegend, { target, props: { answer, locale: 'en' } });
				await page
					.elementLocator(target)
					.screenshot({ path: `/work/main/.svelte-kit/shots/${name}-${theme}-${width}-svg.png` });
				await userEvent.hover(
					page.elementLocator(document.querySelector('path[data-state=KS]') as Element)
				);
				await expect
					.element(
						page.elementLocator(document.querySelector('[role=application]') as HTMLElement),
						{ timeout: 20000 }
					)
					.toHaveAttribute('data-renderer', 'maplibre');
				await new Promise((r) => setTimeout(r, 500));
				await page
					.elementLocator(target)
					.screenshot({ path: `/work/main/.svelte-kit/shots/${name}-${theme}-${width}-gl.png` });
				const canvas = document.createElement('canvas');
				canvas.width = width * 2;
				canvas.height = (width * 0.63 + 140) * 2;
				canvas.style.cssText = `width:${width}px;display:block`;
				const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
				ctx.scale(2, 2);
				const tokens = readTokens();
				ctx.fillStyle = tokens.paper;
				ctx.fillRect(0, 0, 2000, 2000);
				drawStateMap(ctx, answer, { x: 0, y: 0, width, height: (width * 610) / 975 }, tokens, 'en');
				drawMapLegend(
					ctx,
					answer,
					{ x: 0, y: width * 0.63 + 36, width, height: 100 },
					tokens,
					'en'
				);
				document.body.replaceChildren(canvas);
				await page
					.elementLocator(canvas)
					.screenshot({ path: `/work/main/.svelte-kit/shots/${name}-${theme}-${width}-draw.png` });
				expect(1).toBe(1);
			});
