import { json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { stateCountRecords } from '$lib/view/records';

export const prerender = true;

export const GET = () => json(stateCountRecords(loadAtlas()));
