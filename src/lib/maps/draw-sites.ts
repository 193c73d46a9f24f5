import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { number } from '../format/number';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import { ownOutsideNotes, ownPointWords } from '../words/site-own';
import { leftOutNotes, siteWords } from '../words/sites';
import type { Box, Point } from './area';
import { linesOf } from './lines-of';
import { OWN_BOX_HEIGHT } from './own-box';
import { FACILITY_RADIUS, marksOf, OWN_RADIUS, type SiteLayer } from './site-marks';
import type { Camera } from './view-box';

const LINE = 17;
/** A cluster's number may stand beneath. */
const SEEN_THROUGH = 0.3;

/** The points over a map, as the page draws them. */
export function drawSites(
	ctx: Pen,
	layer: SiteLayer,
	camera: Camera,
	size: { readonly width: number; readonly height: number },
	locale: Locale,
	tokens: Tokens
): void {
	for (const mark of marksOf(layer, camera, size)) {
		if (mark.kind === 'frontier') drawDiamond(ctx, mark.at, mark.radius, tokens);
		else if (mark.kind === 'facility') drawDot(ctx, mark.at, tokens);
		else if (mark.kind === 'own') drawOwn(ctx, mark.at, tokens);
		else if (mark.kind === 'own_cluster')
			drawOwnCluster(ctx, mark.at, mark.radius, number(mark.count, locale), tokens);
		else drawCluster(ctx, mark.at, mark.radius, number(mark.count, locale), tokens);
	}
}

/** The key to the points, what they say and whose they are; gives the height it used. */
export function drawSitesKey(
	ctx: Pen,
	layer: SiteLayer,
	through: string,
	box: Box,
	tokens: Tokens,
	locale: Locale
): number {
	const words = siteWords[locale];
	let { y } = box;
	const line = (draw: ((at: Point) => void) | null, text: string) => {
		draw?.({ x: box.x + 10, y: y + 9 });
		ctx.font = `400 12px ${tokens.sans}`;
		ctx.textAlign = 'left';
		ctx.textBaseline = 'alphabetic';
		ctx.fillStyle = tokens.ink;
		const left = draw ? 26 : 0;
		for (const one of linesOf(ctx, text, box.width - left)) {
			ctx.fillText(one, box.x + left, y + 13);
			y += LINE;
		}
		if (draw) y += 4;
	};
	if (layer.facilities.length > 0) {
		line((at) => drawDot(ctx, at, tokens), words.facility);
		line((at) => drawCluster(ctx, at, 9, '12', tokens), words.severalPictured);
	}
	if (layer.frontier.length > 0) {
		const largest = number(Math.round(layer.largestMw), locale);
		line(
			(at) => drawDiamond(ctx, at, 7, tokens),
			words.frontierKey(largest, date(through, locale))
		);
	}
	if (layer.own) {
		const own = ownPointWords[locale];
		line((at) => drawOwn(ctx, at, tokens), own.pictured);
		line((at) => drawOwnCluster(ctx, at, 9, '12', tokens), own.severalPictured);
	}
	if (layer.facilities.length > 0) line(null, words.what.facilities);
	if (layer.frontier.length > 0) line(null, words.what.frontier);
	for (const note of leftOutNotes(layer.leftOut, locale)) line(null, note);
	for (const note of layer.own ? ownOutsideNotes(layer.own, locale) : []) line(null, note);
	return y - box.y;
}

function drawDot(ctx: Pen, { x, y }: Point, tokens: Tokens): void {
	ctx.beginPath();
	ctx.arc(x, y, FACILITY_RADIUS, 0, 2 * Math.PI);
	finish(ctx, tokens.ink, tokens.paper);
}

function drawCluster(
	ctx: Pen,
	{ x, y }: Point,
	radius: number,
	count: string,
	tokens: Tokens
): void {
	ctx.beginPath();
	ctx.arc(x, y, radius, 0, 2 * Math.PI);
	finish(ctx, tokens.paper, tokens.ink);
	writeCount(ctx, count, { x, y }, tokens);
}

/** Square, where others are round or stand on a corner: told apart without colour too. */
function drawOwn(ctx: Pen, { x, y }: Point, tokens: Tokens): void {
	ctx.beginPath();
	ctx.rect(x - OWN_RADIUS, y - OWN_RADIUS, 2 * OWN_RADIUS, 2 * OWN_RADIUS);
	finish(ctx, tokens.accent, tokens.paper);
}

function drawOwnCluster(
	ctx: Pen,
	{ x, y }: Point,
	radius: number,
	count: string,
	tokens: Tokens
): void {
	ctx.beginPath();
	ctx.rect(x - radius, y - OWN_BOX_HEIGHT, 2 * radius, 2 * OWN_BOX_HEIGHT);
	finish(ctx, tokens.paper, tokens.accent);
	writeCount(ctx, count, { x, y }, tokens);
}

function writeCount(ctx: Pen, count: string, { x, y }: Point, tokens: Tokens): void {
	ctx.font = `600 11px ${tokens.sans}`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'alphabetic';
	ctx.fillStyle = tokens.ink;
	ctx.fillText(count, x, y + 4);
}

function drawDiamond(ctx: Pen, { x, y }: Point, radius: number, tokens: Tokens): void {
	ctx.beginPath();
	ctx.moveTo(x, y - radius);
	ctx.lineTo(x + radius, y);
	ctx.lineTo(x, y + radius);
	ctx.lineTo(x - radius, y);
	ctx.closePath();
	ctx.fillStyle = tokens.warn;
	ctx.globalAlpha = SEEN_THROUGH;
	ctx.fill();
	ctx.globalAlpha = 1;
	ctx.strokeStyle = tokens.warn;
	ctx.lineWidth = 1.75;
	ctx.stroke();
}

function finish(ctx: Pen, fill: string, line: string): void {
	ctx.fillStyle = fill;
	ctx.fill();
	ctx.strokeStyle = line;
	ctx.lineWidth = 1;
	ctx.stroke();
}
