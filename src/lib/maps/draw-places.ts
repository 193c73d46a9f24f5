import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import { mapWords } from '../words/map';
import { FRAME, type Box } from './area';
import { isNamed } from './area-paint';
import { callOutBoxes, callOutRowHeight, CALL_OUTS } from './call-outs';
import { drawFill } from './draw-fill';
import { drawName } from './draw-names';
import { drawCircle, drawSymbols } from './draw-symbols';
import { lookOf } from './fill';
import { linesOf } from './lines-of';
import { OUTLINES, STATE_AREAS } from './outlines';
import { NAME_SIZE } from './place-names';
import {
	largestPlace,
	PLACE_FILLS,
	placeFills,
	placeSymbols,
	spokenPlace,
	type PlaceMapModel
} from './places';
import { keyValuesOf, namedBeneath, radiusOf } from './symbols';
import { trace } from './trace';
import { cameraOn, toScreen } from './view-box';

const SWATCH = { width: 26, height: 12 };
const LINE = 20;

/** How high a map of places is at a width, with the boxes of small states. */
export function placesHeight(width: number): number {
	return (width * FRAME.height) / FRAME.width + callOutRowHeight(width);
}

/** A map of places on a canvas, as wide as its box; only calls of a pen. */
export function drawPlaces(ctx: Pen, model: PlaceMapModel, box: Box, tokens: Tokens): void {
	const size = { width: box.width, height: (box.width * FRAME.height) / FRAME.width };
	const camera = cameraOn(FRAME, box.width);
	const fills = placeFills(model);
	const symbols = placeSymbols(model);
	const radii = new Map(symbols.map(({ key, radius }) => [key, radius]));
	const fillOf = (key: string) => fills.get(key) ?? 'none_found';
	const edged = (key: string) => Number(lookOf(fillOf(key)).edge === 'muted');
	ctx.save();
	ctx.translate(box.x, box.y);
	// Areas with a darker outline of their own come last, lest a neighbour paints over it.
	for (const { key, d, bounds } of [...STATE_AREAS.values()].toSorted(
		(a, b) => edged(a.key) - edged(b.key)
	)) {
		ctx.nameNext?.(spokenPlace(model, key));
		const { x, y } = toScreen(camera, bounds);
		const at = { x, y, width: bounds.width * camera.scale, height: bounds.height * camera.scale };
		drawFill(ctx, fillOf(key), tokens, at, () => trace(ctx, d, (point) => toScreen(camera, point)));
	}
	drawSymbols(ctx, symbols, camera, tokens);
	for (const area of Object.values(OUTLINES)) {
		if (CALL_OUTS.includes(area.key) || !isNamed(area, camera.scale)) continue;
		const beneath = namedBeneath(radii.get(area.key));
		const { x, y } = toScreen(camera, area.label);
		const lower = beneath > 0 ? beneath * camera.scale + NAME_SIZE * 0.65 : 0;
		drawName(ctx, area.key, { x, y: y + lower }, fillOf(area.key), tokens, true);
	}
	for (const [code, place] of callOutBoxes(size.width, size.height)) {
		drawFill(ctx, fillOf(code), tokens, place, () =>
			ctx.rect(place.x, place.y, place.width, place.height)
		);
		const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
		drawName(ctx, code, middle, fillOf(code), tokens, false);
	}
	ctx.restore();
}

/** The key to such a map in lines as wide as the box; gives the height it used. */
export function drawPlacesLegend(
	ctx: Pen,
	model: PlaceMapModel,
	box: Box,
	tokens: Tokens,
	locale: Locale
): number {
	ctx.save();
	ctx.textAlign = 'left';
	ctx.textBaseline = 'alphabetic';
	ctx.font = `600 12px ${tokens.sans}`;
	ctx.fillStyle = tokens.ink;
	ctx.fillText(model.legend, box.x, box.y + 12);
	ctx.font = `400 12px ${tokens.sans}`;
	let y = drawKey(ctx, model, { ...box, y: box.y + LINE }, tokens);
	y = drawSwatches(ctx, model, { ...box, y }, tokens);
	ctx.fillStyle = tokens.muted;
	for (const line of linesOf(ctx, mapWords[locale].symbolsExplained, box.width)) {
		ctx.fillText(line, box.x, y + 12);
		y += 16;
	}
	ctx.restore();
	return y - box.y;
}

/** Gives where the next line begins. */
function drawKey(ctx: Pen, model: PlaceMapModel, box: Box, tokens: Tokens): number {
	const largest = largestPlace(model);
	const scale = box.width / FRAME.width;
	const keys = keyValuesOf(largest).map((value) => ({
		radius: radiusOf(value, largest, FRAME, 'state') * scale,
		label: model.say(value)
	}));
	if (keys.length === 0) return box.y;
	const height = Math.max(16, 2 * (keys[0]?.radius ?? 0) + 6);
	let { x } = box;
	for (const { radius, label } of keys) {
		drawCircle(ctx, x + radius + 1, box.y + height / 2, radius, tokens);
		ctx.fillStyle = tokens.ink;
		ctx.fillText(label, x + 2 * radius + 8, box.y + height / 2 + 4);
		x += 2 * radius + 8 + ctx.measureText(label).width + 18;
	}
	return box.y + height;
}

function drawSwatches(ctx: Pen, model: PlaceMapModel, box: Box, tokens: Tokens): number {
	const present = new Set(placeFills(model).values());
	const entries = PLACE_FILLS.filter((fill) => present.has(fill));
	if (entries.length === 0) return box.y;
	let { x, y } = box;
	for (const fill of entries) {
		const label = model.fills[fill];
		const width = SWATCH.width + 6 + ctx.measureText(label).width;
		if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + LINE];
		const bounds = { x, y: y + 2, ...SWATCH };
		drawFill(ctx, fill, tokens, bounds, () =>
			ctx.rect(bounds.x, bounds.y, bounds.width, bounds.height)
		);
		ctx.fillStyle = tokens.ink;
		ctx.fillText(label, x + SWATCH.width + 6, y + 12);
		x += width + 16;
	}
	return y + LINE;
}
