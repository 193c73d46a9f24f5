import { expect, test } from 'vitest';
import { iframeCode } from '$lib/export/iframe-code';
import { readSize } from '$lib/components/embed/embed-size';

const FRAMED = {
	address: 'https://atlas.example/embed/compare/?show=NC,GA&theme=dark',
	title: 'Floors by “A & B” <script>alert("x")</script>',
	size: { width: null, height: 640 },
	copies: false
};

test('the code of a frame is one element without script, loaded when near, as wide as its column', () => {
	expect(iframeCode(FRAMED)).toBe(
		'<iframe src="https://atlas.example/embed/compare/?show=NC,GA&amp;theme=dark" title="Floors by “A &amp; B” &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" loading="lazy" width="100%" height="640" style="display:block;width:100%;max-width:100%;height:640px;border:0"></iframe>'
	);
});

test('a frame of a fixed width is still never wider than its column', () => {
	const code = iframeCode({ ...FRAMED, size: { width: 720, height: 500 } });
	expect(code).toContain('width="720"');
	expect(code).toContain('width:720px;max-width:100%;height:500px');
});

test('a frame may use the clipboard only where its tools do', () => {
	expect(iframeCode(FRAMED)).not.toContain('allow=');
	expect(iframeCode({ ...FRAMED, copies: true })).toContain('allow="clipboard-write"');
});

test('what is typed as a size becomes one that can be read', () => {
	const asked = { fixed: true, width: '720', height: '500' };
	expect(readSize(asked)).toEqual({ width: 720, height: 500 });
	expect(readSize({ ...asked, width: '1e9', height: '' })).toEqual({ width: 280, height: 280 });
	expect(readSize({ ...asked, width: '99999', height: '-5' })).toEqual({
		width: 4000,
		height: 280
	});
	expect(readSize({ ...asked, fixed: false }).width).toBeNull();
});
