import { json } from '@sveltejs/kit';
import { loadSites } from '$lib/data/folder.server';

export const prerender = true;

/** Mapped facilities (Open Database License) and frontier sites (CC BY 4.0), apart from all other data; read by maps that show them. */
export const GET = () => json(loadSites());
