import { asset } from '$app/paths';
import {
	ASKED_TABLES,
	openAnnouncements,
	type AnnouncementsFile
} from '$lib/data/announcements-file';

let reading: Promise<AnnouncementsFile> | null = null;

/** The published file of the announcements with what its rules ask, read once. A failed reading is tried anew the next time. */
export function readAnnouncements(): Promise<AnnouncementsFile> {
	reading ??= fetchTables().catch((error: unknown) => {
		reading = null;
		throw error;
	});
	return reading;
}

async function fetchTables(): Promise<AnnouncementsFile> {
	const texts = await Promise.all(
		ASKED_TABLES.map(async (name) => [name, await fetchTable(name)] as const)
	);
	return openAnnouncements(new Map(texts));
}

async function fetchTable(name: string): Promise<string> {
	const response = await fetch(asset(`/data/${name}.csv`));
	if (!response.ok) throw new Error(`${name}.csv answered ${response.status}`);
	return response.text();
}
