import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';

const FOLDER = '.cache/own-page';
const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.html': 'text/html'
};

export interface Served {
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** A page with nothing on it but the reading of a reader's file as the site does it, and the file. */
export async function serveOwnPage(file: Uint8Array, places: unknown): Promise<Served> {
	await build({
		configFile: false,
		logLevel: 'silent',
		base: '/',
		resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } },
		plugins: [paths()],
		worker: { format: 'es' },
		build: {
			outDir: FOLDER,
			emptyOutDir: true,
			rolldownOptions: {
				input: 'tests/bench/own-page/page.ts',
				output: { entryFileNames: 'page.js' }
			}
		}
	});
	const given: Readonly<Record<string, string | Uint8Array>> = {
		'/': '<!doctype html><script type="module" src="/page.js"></script>',
		'/data/places.json': JSON.stringify(places),
		'/own.csv': file
	};
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const content = given[path];
		const type = path === '/' ? '.html' : extname(path);
		response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
		if (content !== undefined) response.end(content);
		else
			readFile(join(FOLDER, path)).then(
				(found) => response.end(found),
				() => response.writeHead(404).end()
			);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** The one thing of the site that the reading asks for. */
function paths() {
	return {
		name: 'paths',
		resolveId: (id: string) => (id === '$app/paths' ? '\0paths' : null),
		load: (id: string) => (id === '\0paths' ? 'export const asset = (path) => path;' : null)
	};
}
