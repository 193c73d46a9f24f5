import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Formatting is prettier's. The arrows between the rooms are tests/architecture.test.ts, which can say why.
export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'static/', 'data/'] },
	ts.configs.base,
	ts.configs.eslintRecommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.js', 'playwright.config.ts', 'src/service-worker.ts']
				},
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-undef': 'off', // the compiler's work
			eqeqeq: ['error', 'always'],
			'no-console': 'error',
			'no-eval': 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-useless-mustaches': 'off', // {' '} keeps a space that would be dropped
			// Components get finished addresses as props, since only routes may ask $app/paths for them. That no link
			// forgets BASE_PATH is shown by building with one: prerendering fails on a link outside of it.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['scripts/**', 'tests/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	}
);
