import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site's page with a body of its own, at another origin than the atlas; `close` takes it away. */
export async function foreignPage(
	body: string
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
	const html = `<!doctype html><html lang="en"><title>A report</title><body>${body}</body></html>`;
	const server = createServer((request, response) => {
		if (request.url !== '/') response.writeHead(204).end();
		else response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		// Another host too, where the atlas is at 127.0.0.1.
		url: `http://localhost:${port}/`,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			})
	};
}
