import type { Component } from 'svelte';
import type { Locale } from '../../domain/locale';
import type { OwnData } from '../../domain/own-data';
import type { StateCode } from '../../domain/place';
import type { Point } from '../../maps/area';
import type { OwnLayer, SiteLayer, SiteMark } from '../../maps/site-marks';
import type { Camera } from '../../maps/view-box';
import type { MeasureId } from '../../view/measures';

interface Over {
	layer: SiteLayer;
	/** The last day that frontier sites were observed. */
	through: string;
	camera: Camera;
	within: { readonly width: number; readonly height: number };
	locale: Locale;
	/** The site the pointer is on. */
	active: SiteMark | null;
	onpoint: (mark: SiteMark | null) => void;
	/** Looks closer at a point of the frame. */
	onopen: (at: Point, scale: number) => void;
}

/** The points of a map and what draws them: both come only when they are asked for. */
export interface SitesShown {
	readonly layer: SiteLayer;
	readonly through: string;
	readonly Over: Component<Over>;
	readonly Legend: Component<Pick<Over, 'layer' | 'through' | 'locale'>>;
	/** The same points for those who do not point; facilities of these states. */
	readonly Table: Component<Pick<Over, 'layer' | 'locale'> & { states: readonly StateCode[] }>;
	readonly own: OwnPointsShown | null;
}

/** A reader's own file whose points are asked for. */
export interface OwnAsked {
	readonly own: OwnData;
	/** The filters of its rows, as an address has them. */
	readonly where: string;
	/** What the map shows at the moment of asking: another measure makes no other points. */
	readonly measure: () => MeasureId;
}

interface OwnToldOf {
	layer: OwnLayer;
	/** As the reader calls the file. */
	name: string;
	measure: () => MeasureId;
	locale: Locale;
}

/** What explains the points of a reader's own file. */
export interface OwnPointsShown extends Pick<OwnToldOf, 'name' | 'measure'> {
	readonly Legend: Component<Pick<OwnToldOf, 'layer' | 'name' | 'locale'>>;
	readonly Table: Component<
		Pick<OwnToldOf, 'layer' | 'measure' | 'locale'> & { states: readonly StateCode[] }
	>;
}
