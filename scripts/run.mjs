import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was given. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the project's folder, its output shown as it comes, and gives its exit code. A signal to us is
 * handed on, so that nothing goes on running behind the reader's back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, shell = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			shell,
			stdio: ['ignore', 'inherit', 'inherit']
		});
		/** @type {NodeJS.Signals | null} */
		let ending = null;
		const end = (/** @type {NodeJS.Signals} */ signal) => {
			ending = signal;
			child.kill(signal);
		};
		process.on('SIGINT', end).on('SIGTERM', end);
		const done = (/** @type {number} */ code) => {
			process.off('SIGINT', end).off('SIGTERM', end);
			if (ending) process.exit(128 + constants.signals[ending]);
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			done(127);
		});
		child.on('close', (code, signal) => done(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
	});
}

/**
 * Runs a program that came with the packages, by its script, so that no shell and no PATH is needed.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function runModule(script, args, options) {
	return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/**
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function npm(args, options) {
	const cli = process.env.npm_execpath;
	if (cli?.endsWith('npm-cli.js') && existsSync(cli)) {
		return run(process.execPath, [cli, ...args], options);
	}
	// On Windows npm is a batch file, which only a shell can start.
	return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
