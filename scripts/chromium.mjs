import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Quiet on a closed network, and WebGL drawn in software, so that every machine draws the same map. */
const ARGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader'
];

/** How browser and end-to-end tests start their browser. */
export function launchOptions() {
	return { executablePath: findChromium() ?? undefined, args: [...ARGS] };
}

/**
 * How the bench starts it: pages are painted as on a machine without a graphics card, and only WebGL is emulated. Where all
 * of a page goes through the emulated card, as in the tests, a frame of a map takes it a quarter of a second by itself.
 */
export function benchOptions() {
	const args = ARGS.filter((arg) => !arg.startsWith('--use-'));
	return { executablePath: findChromium() ?? undefined, args: [...args, '--disable-gpu'] };
}

/** The browser to test with: CHROMIUM_PATH, else the system's, else Playwright's own, else null. */
export function findChromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const system = [...candidates, ...ELSEWHERE].find((path) => existsSync(path) && starts(path));
	if (system) return system;
	const own = chromium.executablePath();
	return existsSync(own) ? own : null;
}

/** Some systems have a `chromium-browser` that only says how to install one. @param {string} path */
function starts(path) {
	if (process.platform === 'win32') return true; // there, --version opens a window
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}
