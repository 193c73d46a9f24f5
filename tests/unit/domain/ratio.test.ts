import { expect, test } from 'vitest';
import { projectsOf } from '$lib/domain/project';
import { DOLLARS } from '$lib/domain/quantity';
import { ratio } from '$lib/domain/ratio';
import { tally } from '$lib/domain/tally';
import { announce, usd } from './announce';

test('a ratio is sum over sum, over projects with both figures, a firm floor and money that is investment', () => {
	const projects = projectsOf([
		announce({ id: 'a', amount: usd(100), powerMw: 10, jobsPermanent: 4 }),
		announce({ id: 'b', amount: usd(300), powerMw: 90 }),
		announce({ id: 'only-money', amount: usd(900) }),
		announce({ id: 'nothing-firm', amount: usd(900, 'up_to'), powerMw: 1 }),
		announce({ id: 'financing', amount: usd(900), kind: 'financing', powerMw: 1 })
	]);
	const total = tally(projects, DOLLARS);
	expect(ratio(total, 'usd_per_mw')).toMatchObject({ value: 4, of: 5 });
	expect(ratio(total, 'usd_per_job').value).toBe(25);
	expect(ratio(total, 'jobs_per_mw').value).toBe(0.4);
});

test('a ratio over no project is unknown', () => {
	expect(ratio(tally([], DOLLARS), 'usd_per_mw')).toEqual({ value: null, projects: [], of: 0 });
});
