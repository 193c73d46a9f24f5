import type { OwnReport } from '$lib/data/own/report';
import { OWN_KINDS, type OwnTable } from '$lib/domain/own-table';
import type { OwnAnnouncements, OwnFile } from './own-file';
import { isRecord } from './stored';

export type Content = Pick<OwnFile, 'report' | 'table' | 'announcements'>;

/**
 * Counted up when a file's columns or its report are stored in another way. Where nothing says how what was stored before is to be taken,
 * it is read again from its source.
 */
export const CONTENT_FORMAT = 2;

/** All in one record; nothing else is different since it is stored in parts. */
const IN_ONE = 1;

/** What was read of a file, its parts put together; null where it is of another format, or none that can be shown. */
export function storedContent(value: unknown): Content | null {
	if (!isRecord(value) || (value.format !== CONTENT_FORMAT && value.format !== IN_ONE)) return null;
	const { report, table, announcements } = value;
	if (!isReport(report)) return null;
	if (report.kind === 'announcements')
		return areAnnouncements(announcements) ? { report, table: null, announcements } : null;
	return isTable(table) && table.kind === report.kind
		? { report, table, announcements: null }
		: null;
}

/** True where a newer version of this site has written it: it is left as it stands. */
export function isNewer(value: unknown): boolean {
	return isRecord(value) && typeof value.format === 'number' && value.format > CONTENT_FORMAT;
}

/** What everything else of a report follows from; the rest was written with it, in one go. */
function isReport(value: unknown): value is OwnReport {
	if (!isRecord(value)) return false;
	const lists = [value.columns, value.issues, value.conversions, value.sample, value.rejected];
	return lists.every((one) => Array.isArray(one)) && typeof value.rowsRead === 'number';
}

function isTable(value: unknown): value is OwnTable {
	if (!isRecord(value)) return false;
	const { rows, columns, places, points } = value;
	if (!OWN_KINDS.some((kind) => kind === value.kind) || typeof rows !== 'number') return false;
	if (!Array.isArray(columns) || !columns.every((column) => isColumn(column, rows))) return false;
	if (
		!isRecord(places) ||
		!['state', 'county', 'company'].every((key) => arePlaces(places[key], rows))
	)
		return false;
	if (points === null) return value.kind !== 'points';
	return isRecord(points) && isFloats(points.latitude, rows) && isFloats(points.longitude, rows);
}

function isColumn(value: unknown, rows: number): boolean {
	if (!isRecord(value) || typeof value.name !== 'string') return false;
	switch (value.kind) {
		case 'number':
			return isFloats(value.values, rows);
		case 'text':
			return (
				value.offsets instanceof Uint32Array &&
				value.offsets.length > rows &&
				value.bytes instanceof Uint8Array
			);
		case 'labels':
		case 'days':
			return (
				value.codes instanceof Uint32Array &&
				value.codes.length === rows &&
				Array.isArray(value.labels)
			);
		default:
			return false;
	}
}

function arePlaces(value: unknown, rows: number): boolean {
	if (value === null) return true;
	return (
		isRecord(value) &&
		Array.isArray(value.keys) &&
		value.codes instanceof Uint16Array &&
		value.codes.length === rows
	);
}

function isFloats(value: unknown, rows: number): boolean {
	return value instanceof Float64Array && value.length === rows;
}

function areAnnouncements(value: unknown): value is OwnAnnouncements {
	return isRecord(value) && Array.isArray(value.announcements) && Array.isArray(value.companies);
}
