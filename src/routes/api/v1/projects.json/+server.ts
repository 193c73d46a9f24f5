import { json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { projectRecords } from '$lib/view/records';

export const prerender = true;

export const GET = () => json(projectRecords(loadAtlas()));
