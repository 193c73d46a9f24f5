import { STATE_CODES } from '../../../src/lib/domain/place';
import { findings } from '../../../src/lib/data/check';
import { addresses, announcement, state, tiny } from './tiny';

export const US = STATE_CODES.map((code, at) => state(code, code, String(at + 100).slice(1)));
export const ACME = { id: 'acme', name: 'Acme', aliases: 'Acme Cloud', disclosed: 'yes' };

export const found = (tables: Parameters<typeof tiny>[0]) =>
	addresses(findings(tiny({ states: US, companies: [ACME], ...tables })));
export const ofAnnouncements = (...rows: Parameters<typeof announcement>[0][]) =>
	found({ announcements: rows.map((cells) => announcement(cells)) });
