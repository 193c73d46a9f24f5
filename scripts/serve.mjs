import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** How many ports above the wanted one are tried before giving up. */
const PORTS_TRIED = 100;
const UTF8 = { csv: 'text/csv', md: 'text/markdown', txt: 'text/plain' };

/**
 * Serves a built site as a static host would: compressed where the build holds a compressed copy, `/compare` sent on to
 * `/compare/`, the headers of the site's own `_headers` file, 404.html for what is not there. Port 0 takes any free one;
 * a taken port gives way to the next free one.
 * @param {string} dir
 * @param {number} [port]
 * @param {{ host?: string, base?: string }} [options]
 */
export async function serve(dir, port = 0, { host = '127.0.0.1', base = '' } = {}) {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error(`There is no built site in ${root}: run npm run build first.`);
	}
	const rules = readHeaderRules(join(root, '_headers'));
	// `dev` looks files up when asked for, so that a rebuilt folder is served without a restart.
	const files = sirv(root, { dev: true, etag: true, gzip: true, brotli: true });

	const server = createServer((request, response) => {
		const { path, query } = split(request.url ?? '/');
		const inside =
			path === base ? '' : path.startsWith(`${base}/`) ? path.slice(base.length) : null;

		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		} else if (inside === '' || (inside === null && path === '/')) {
			redirect(response, `${base}/${query}`);
		} else if (inside === null || isHidden(inside)) {
			notFound(response, root);
		} else if (isFolder(root, inside)) {
			redirect(response, `${base}${inside}/${query}`);
		} else {
			for (const [name, value] of headersFor(rules, inside)) response.setHeader(name, value);
			const charset = UTF8[/** @type {keyof typeof UTF8} */ (inside.split('.').at(-1))];
			if (charset) response.setHeader('Content-Type', `${charset};charset=utf-8`);
			delete request.headers.range; // a server may ignore it, and sirv fails on a malformed one
			request.url = inside + query;
			files(request, response, () => notFound(response, root));
		}
	});
	await listen(server, port, host);

	const address = server.address();
	const taken = typeof address === 'object' && address ? address.port : port;
	return {
		port: taken,
		url: `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${taken}${base}/`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		}
	};
}

/**
 * The port and host a command line and the environment ask for.
 * @param {string[]} args
 */
export function readAddress(args) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { port: { type: 'string' }, host: { type: 'string' } }
	});
	const asked = values.port ?? (process.env.PORT || '4173');
	const port = /^\d+$/.test(asked) ? Number(asked) : NaN;
	if (!(port <= 65535))
		throw new Error(`The port must be a number from 0 to 65535, not "${asked}".`);
	return {
		port,
		host: values.host ?? (process.env.HOST || '127.0.0.1'),
		base: process.env.BASE_PATH ?? '',
		dir: positionals[0] ?? 'build'
	};
}

/** @param {string} url */
function split(url) {
	const at = url.indexOf('?');
	const path = at === -1 ? url : url.slice(0, at);
	// Two leading slashes would make a redirect lead to another host.
	return { path: path.replace(/^[/\\]+/, '/'), query: at === -1 ? '' : url.slice(at) };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(308, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 */
function notFound(response, root) {
	for (const name of response.getHeaderNames()) {
		if (name === 'cache-control' || name === 'content-type') response.removeHeader(name);
	}
	const page = join(root, '404.html');
	response.writeHead(404, {
		'Content-Type': 'text/html;charset=utf-8',
		'Cache-Control': 'no-cache'
	});
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Settings for hosts, and dot files, are no pages. @param {string} path */
function isHidden(path) {
	return path === '/_headers' || /\/\.(?!well-known\/)/.test(path);
}

/**
 * @param {string} root
 * @param {string} path
 */
function isFolder(root, path) {
	if (path.endsWith('/')) return false;
	let folder;
	try {
		folder = join(root, decodeURIComponent(path));
	} catch {
		return false; // not a URL anyone wrote
	}
	if (!folder.startsWith(root + sep) || existsSync(`${folder}.html`)) return false;
	return existsSync(join(folder, 'index.html')) && statSync(folder).isDirectory();
}

/** @typedef {{ pattern: RegExp, set: [string, string][], unset: string[] }} HeaderRule */

/**
 * The `_headers` file of Cloudflare Pages and Netlify: a path (`*` for any rest), below it `Name: value` or `! Name`.
 * Reading the same file here means that what is tested is what is deployed.
 * @param {string} path
 * @returns {HeaderRule[]}
 */
function readHeaderRules(path) {
	if (!existsSync(path)) return [];
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
		const [, unset, name, value] = /^\s+(?:!\s*(\S+)|([\w-]+):\s*(.+?))\s*$/.exec(line) ?? [];
		if (/^\//.test(line)) {
			const parts = line
				.trim()
				.split('*')
				.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
			rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), set: [], unset: [] });
		} else if (unset) rules.at(-1)?.unset.push(unset);
		else if (name && value) rules.at(-1)?.set.push([name, value]);
	}
	return rules;
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 */
function headersFor(rules, path) {
	/** @type {Map<string, string>} */
	const headers = new Map();
	for (const { pattern, set, unset } of rules) {
		if (!pattern.test(path)) continue;
		for (const [name, value] of set) headers.set(name, value);
		for (const name of unset) headers.delete(name);
	}
	return headers;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @param {string} host
 */
async function listen(server, wanted, host) {
	for (let port = wanted; ; port++) {
		try {
			server.listen(port, host);
			await once(server, 'listening');
			return;
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken || port >= Math.min(wanted + PORTS_TRIED, 65535)) throw error;
		}
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { dir, port, ...options } = readAddress(process.argv.slice(2));
		console.log(`Serving ${dir} at ${(await serve(dir, port, options)).url}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
