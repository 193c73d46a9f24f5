import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	for (const folder of ['compare', 'embed', '_app/immutable']) {
		mkdirSync(join(dir, folder), { recursive: true });
	}
	writeFileSync(join(dir, 'index.html'), 'home');
	writeFileSync(join(dir, '404.html'), 'not here');
	writeFileSync(join(dir, 'compare/index.html'), 'compare');
	writeFileSync(join(dir, 'embed/index.html'), 'embed');
	writeFileSync(join(dir, '_app/immutable/a.js'), '1');
	writeFileSync(
		join(dir, '_headers'),
		"/*\n  Content-Security-Policy: frame-ancestors 'self'\n/_app/immutable/*\n  Cache-Control: immutable\n/embed/*\n  ! Content-Security-Policy\n"
	);
	site = await serve(dir);
});

afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

test('a folder without its slash is sent on, with the query', async () => {
	expect(await get('/compare?m=jobs')).toMatchObject({ status: 308, location: '/compare/?m=jobs' });
});

test('a redirect never leads to another host', async () => {
	expect(await get('//compare')).toMatchObject({ status: 308, location: '/compare/' });
});

test('what is not there is 404.html with status 404, and so is what lies outside', async () => {
	for (const path of [
		'/nothing',
		'/_headers',
		'/../../etc/passwd',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/%E0'
	]) {
		expect(await get(path)).toMatchObject({ status: 404, body: 'not here' });
	}
});

test('the headers of the site’s own _headers file are sent, and taken back where it says so', async () => {
	expect((await get('/compare/')).headers['content-security-policy']).toBe(
		"frame-ancestors 'self'"
	);
	expect((await get('/embed/')).headers['content-security-policy']).toBeUndefined();
	expect((await get('/_app/immutable/a.js')).headers['cache-control']).toBe('immutable');
});

test('an unchanged page is not sent again', async () => {
	const { etag } = (await get('/')).headers;
	expect(await get('/', { 'if-none-match': String(etag) })).toMatchObject({
		status: 304,
		body: ''
	});
});

test('a malformed range is ignored', async () => {
	expect(await get('/', { range: 'bytes=9-2' })).toMatchObject({ status: 200, body: 'home' });
});

test('a taken port gives way to another one', async () => {
	const second = await serve(dir, site.port);
	expect(second.port).toBeGreaterThan(site.port);
	await second.close();
});

test('under a base path only that path is served', async () => {
	const based = await serve(dir, 0, { base: '/atlas' });
	expect(await get('/', {}, based.port)).toMatchObject({ status: 308, location: '/atlas/' });
	expect(await get('/atlas/compare', {}, based.port)).toMatchObject({
		location: '/atlas/compare/'
	});
	expect(await get('/atlas/', {}, based.port)).toMatchObject({ status: 200, body: 'home' });
	expect(await get('/compare/', {}, based.port)).toMatchObject({ status: 404 });
	await based.close();
});

test('a folder without a site is refused', async () => {
	await expect(serve(join(dir, 'compare/none'))).rejects.toThrow('npm run build');
});

/** Sends the path as it stands, which fetch would tidy up. */
function get(path: string, headers: Record<string, string> = {}, port = site.port) {
	return new Promise<{
		status: number | undefined;
		location: string | undefined;
		headers: Record<string, unknown>;
		body: string;
	}>((resolve, reject) => {
		request({ port, path, headers, host: '127.0.0.1' }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					location: response.headers.location,
					headers: response.headers,
					body
				})
			);
		})
			.on('error', reject)
			.end();
	});
}
