import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileFamilies } from '$lib/export/families';
import { SvgPen } from '$lib/export/svg-pen';

/** Measures ten pixels a letter; the middle of a line lies four pixels above its baseline. */
function measure() {
	const pen = {
		font: '',
		textBaseline: 'alphabetic' as CanvasTextBaseline,
		measureText: (text: string) =>
			({
				width: text.length * 10,
				alphabeticBaseline: pen.textBaseline === 'middle' ? -4 : 0
			}) as TextMetrics
	};
	return pen;
}

const drawn = (draw: (pen: SvgPen) => void) => {
	const pen = new SvgPen(measure(), fileFamilies);
	draw(pen);
	return pen.markup;
};

test('a rectangle, a line and a circle become elements at their final places', () => {
	const markup = drawn((pen) => {
		pen.translate(10, 20);
		pen.fillStyle = 'red';
		pen.fillRect(1, 2, 30, 40);
		pen.strokeStyle = 'blue';
		pen.setLineDash([4, 2]);
		pen.beginPath();
		pen.moveTo(0, 0);
		pen.lineTo(5, 0.123456);
		pen.stroke();
		pen.beginPath();
		pen.arc(10, 10, 3, 0, 2 * Math.PI);
		pen.fill();
	});
	expect(markup.split('\n')).toEqual([
		'<rect x="11" y="22" width="30" height="40" fill="red"/>',
		'<path d="M10 20L15 20.12" fill="none" stroke="blue" stroke-width="1" stroke-dasharray="4 2"/>',
		'<path d="M17 30A3 3 0 1 1 23 30A3 3 0 1 1 17 30Z" fill="red"/>'
	]);
});

test('what is drawn smaller has smaller letters and thinner lines', () => {
	const markup = drawn((pen) => {
		pen.scale(0.5, 0.5);
		pen.font = "600 12px 'Atlas Picture Sans', Inter, sans-serif";
		pen.fillText('Ohio', 10, 20);
		pen.strokeRect(0, 0, 10, 10);
	});
	expect(markup).toContain('x="5" y="10"');
	expect(markup).toContain('font-size="6" font-weight="600"');
	expect(markup).toContain('stroke-width="0.5"');
	expect(() => drawn((pen) => pen.scale(1, 2))).toThrow(RangeError);
});

test('text stays text, on its baseline, in faces a reader may have', () => {
	const markup = drawn((pen) => {
		pen.font = "600 25px 'Atlas Picture Serif', 'Atlas Serif', serif";
		pen.textAlign = 'right';
		pen.textBaseline = 'middle';
		pen.fillText(' · 3 projects', 100, 50);
	});
	expect(markup).toBe(
		'<text x="100" y="54" font-family="&#39;Source Serif 4&#39;, Georgia, &#39;Times New Roman&#39;, serif" font-size="25" font-weight="600" text-anchor="end" xml:space="preserve" fill="black"> · 3 projects</text>'
	);
});

test('what is cut stays cut by all that surrounds it, until it is restored', () => {
	const markup = drawn((pen) => {
		pen.save();
		pen.beginPath();
		pen.rect(0, 0, 10, 10);
		pen.clip();
		pen.beginPath();
		pen.rect(5, 5, 10, 10);
		pen.clip();
		pen.fillRect(0, 0, 20, 20);
		pen.restore();
		pen.fillRect(0, 0, 1, 1);
	});
	expect(markup).toContain('<clipPath id="clip-2" clip-path="url(#clip-1)">');
	expect(markup).toContain('height="20" fill="black" clip-path="url(#clip-2)"/>');
	expect(markup).toMatch(/height="1" fill="black"\/>$/);
});

test('settings are kept and brought back together', () => {
	const markup = drawn((pen) => {
		pen.save();
		pen.fillStyle = 'red';
		pen.globalAlpha = 0.5;
		pen.translate(100, 0);
		pen.fillRect(0, 0, 1, 1);
		pen.restore();
		pen.fillRect(0, 0, 1, 1);
	});
	expect(markup.split('\n')).toEqual([
		'<rect x="100" y="0" width="1" height="1" fill="red" fill-opacity="0.5"/>',
		'<rect x="0" y="0" width="1" height="1" fill="black"/>'
	]);
});

test('no text becomes markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const markup = drawn((pen) => pen.fillText(text, 0, 0));
			const inside = markup.replace(/^<text [^<>]*>/, '').replace(/<\/text>$/, '');
			expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
			// What XML 1.0 cannot hold is left out.
			expect(inside).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
		})
	);
});
