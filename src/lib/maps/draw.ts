import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { drawnOf } from '../view/drawn-as';
import { FRAME, type Area, type Areas, type Box, type Point } from './area';
import { areaFills, rowsByArea, toldApart, withoutRow } from './area-fill';
import { isNamed } from './area-paint';
import { callOutBoxes, CALL_OUTS } from './call-outs';
import { drawFill } from './draw-fill';
import { drawName, drawNames } from './draw-names';
import { drawSites } from './draw-sites';
import { drawSymbols } from './draw-symbols';
import { lookOf, type Fill } from './fill';
import { STATE_AREAS } from './outlines';
import { NAME_SIZE, namesOf } from './place-names';
import type { SiteLayer } from './site-marks';
import { namedBeneath, symbolsOf } from './symbols';
import { spokenOf } from './telling';
import { trace } from './trace';
import { isStrayInset } from './stray-inset';
import { cameraOn, toScreen, type Camera } from './view-box';

/** What a picture of a map draws. */
export interface MapDrawing {
	readonly answer: Answer;
	readonly areas: Areas;
	/** The counties of single states are named; of all, none is. */
	readonly zoomed: boolean;
	/** The part of the frame that is seen. */
	readonly view: Box;
	readonly sites: SiteLayer | null;
	readonly locale: Locale;
}

/** The map of an answer on a canvas, as large as its box allows, with the call-outs; only calls of a pen. */
export function drawMap(ctx: Pen, drawing: MapDrawing, box: Box, tokens: Tokens): void {
	const { answer, areas, view, sites, zoomed } = drawing;
	const width = Math.min(box.width, (box.height * FRAME.width) / FRAME.height);
	const size = { width, height: (width * FRAME.height) / FRAME.width };
	const camera = cameraOn(view, width);
	ctx.save();
	ctx.translate(box.x, box.y);
	ctx.save();
	ctx.beginPath();
	ctx.rect(0, 0, size.width, size.height);
	ctx.clip();
	const fills = areaFills(answer, areas);
	if (answer.request.by === 'county') drawCounties(ctx, drawing, fills, camera, tokens);
	else drawAreas(ctx, drawing, [...areas.values()], fills, camera, tokens);
	if (drawnOf(answer) === 'symbols')
		drawSymbols(ctx, symbolsOf(answer, areas, view), camera, tokens);
	if (answer.request.by !== 'county') drawCodes(ctx, drawing, fills, camera, tokens);
	else if (zoomed) drawNames(ctx, namesOf(answer, areas, camera, { x: 0, y: 0, ...size }), tokens);
	if (sites) drawSites(ctx, sites, camera, size, drawing.locale, tokens);
	ctx.restore();
	if (answer.request.by !== 'county') drawCallOuts(ctx, fills, size, tokens);
	ctx.restore();
}

/** Each area in its fill, and named where the pen can. */
function drawAreas(
	ctx: Pen,
	{ answer, locale }: MapDrawing,
	areas: readonly Area[],
	fills: ReadonlyMap<string, Fill>,
	camera: Camera,
	tokens: Tokens
): void {
	const rows = rowsByArea(answer);
	const fillOf = ({ key }: Area) => fills.get(key) ?? 'not_asked';
	// Areas that paper fills have an outline of their own, which a neighbour must not paint over.
	const edged = (area: Area) => (lookOf(fillOf(area)).edge === null ? 0 : 1);
	for (const area of areas.toSorted((a, b) => edged(a) - edged(b))) {
		const row = rows.get(area.key);
		const name = row?.name ?? area.name ?? area.key;
		ctx.nameNext?.(spokenOf(answer, row, name, locale, fillOf(area)));
		drawFill(ctx, fillOf(area), tokens, onScreen(area.bounds, camera), () =>
			trace(ctx, area.d, (point) => toScreen(camera, point))
		);
	}
}

/** Thousands of counties are their state's ground; those that differ from it are drawn on it. */
function drawCounties(
	ctx: Pen,
	drawing: MapDrawing,
	fills: ReadonlyMap<string, Fill>,
	camera: Camera,
	tokens: Tokens
): void {
	const { answer, areas, zoomed, view } = drawing;
	const states = [...STATE_AREAS.values()]
		.map((state) => ({ ...state, fill: withoutRow(answer, state) }))
		.filter(({ key, fill }) => !isStrayInset(key, fill, view));
	const place = (point: Point) => toScreen(camera, point);
	for (const { d, bounds, fill } of states)
		drawFill(ctx, fill, tokens, onScreen(bounds, camera), () => trace(ctx, d, place));
	const told = zoomed ? areas : toldApart(answer, areas);
	drawAreas(ctx, drawing, [...told.values()], fills, camera, tokens);
	ctx.strokeStyle = tokens.muted;
	ctx.lineWidth = 0.8;
	for (const { d } of states) {
		ctx.beginPath();
		trace(ctx, d, place);
		ctx.stroke();
	}
}

function drawCodes(
	ctx: Pen,
	{ answer, areas }: MapDrawing,
	fills: ReadonlyMap<string, Fill>,
	camera: Camera,
	tokens: Tokens
): void {
	const rim = drawnOf(answer) === 'symbols';
	const radii = new Map(
		rim ? symbolsOf(answer, areas, FRAME).map(({ key, radius }) => [key, radius]) : []
	);
	for (const area of areas.values()) {
		const boxed = CALL_OUTS.some((code) => code === area.key);
		if (boxed || !isNamed(area, camera.scale)) continue;
		const fill = fills.get(area.key) ?? 'not_asked';
		const beneath = namedBeneath(radii.get(area.key));
		const { x, y } = toScreen(camera, area.label);
		const lower = beneath > 0 ? beneath * camera.scale + NAME_SIZE * 0.65 : 0;
		drawName(ctx, area.key, { x, y: y + lower }, fill, tokens, rim);
	}
}

function drawCallOuts(
	ctx: Pen,
	fills: ReadonlyMap<string, Fill>,
	{ width, height }: { readonly width: number; readonly height: number },
	tokens: Tokens
): void {
	for (const [code, box] of callOutBoxes(width, height)) {
		const fill = fills.get(code) ?? 'not_asked';
		drawFill(ctx, fill, tokens, box, () => ctx.rect(box.x, box.y, box.width, box.height));
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		drawName(ctx, code, middle, fill, tokens, false);
	}
}

function onScreen(bounds: Box, camera: Camera): Box {
	const { x, y } = toScreen(camera, bounds);
	return { x, y, width: bounds.width * camera.scale, height: bounds.height * camera.scale };
}
