import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { isStateCode, type StateCode } from '../domain/place';
import { mapWords, type MapFault } from '../words/map';
import { fitFrame, scaleOf } from './camera';
import { toWorld, type MapGeometry } from './geometry';
import { OUTLINES, type Point } from './outlines';
import { painter } from './painter';
import type { Shown } from './state-paint';
import { FILLS, stateStyle } from './style';

export { loadGeometry } from './geometry';

// Without it the map stays blank and says nothing.
setWorkerUrl(workerUrl);

/** What a component may ask of a drawn map. Points are relative to the map's own corner. */
export interface StateMapHandle {
	readonly stateAt: (point: Point) => StateCode | null;
	readonly pointOf: (code: StateCode) => Point;
	/** Brings a state into sight where the reader has zoomed it out of it. */
	readonly reveal: (code: StateCode) => void;
	readonly zoom: (step: 1 | -1) => void;
}

export interface StateMapEvents {
	readonly ondrawn: (handle: StateMapHandle) => void;
	readonly onmove: () => void;
	readonly onfault: (fault: MapFault) => void;
}

/**
 * The zoomable map on an element: made once, repainted when what is shown changes, removed with the element. Its language
 * is that of the moment it is made.
 */
export function stateMap(
	geometry: MapGeometry,
	shown: () => Shown,
	events: StateMapEvents
): Attachment<HTMLElement> {
	return (container) => {
		const map = untrack(() => newMap(container, geometry, shown()));
		if (!map) {
			events.onfault('no_webgl');
			return;
		}
		let ready = $state(false);
		let scale = $state(1);
		const repaint = painter(map);
		const measure = () => (scale = scaleOf(map));
		const refit = () => {
			fitFrame(map);
			measure();
		};
		map.once('style.load', () => {
			refit();
			ready = true;
		});
		map.on('resize', refit);
		map.on('zoomend', measure);
		map.on('move', events.onmove);
		map.on('webglcontextlost', () => events.onfault('lost'));
		map.once('idle', () => events.ondrawn(handleOf(map)));
		$effect(() => {
			const next = shown();
			if (ready) repaint(next, scale);
		});
		return () => map.remove();
	};
}

function newMap(
	container: HTMLElement,
	geometry: MapGeometry,
	{ tokens, locale }: Shown
): MapLibre | null {
	const words = mapWords[locale];
	try {
		const map = new MapLibre({
			container,
			style: stateStyle(geometry, tokens),
			attributionControl: false,
			cooperativeGestures: true,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			// The component moves between states by keys; the canvas must not be a tab stop of its own.
			keyboard: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			locale: {
				'Map.Title': words.kind,
				'NavigationControl.ZoomIn': words.zoomIn,
				'NavigationControl.ZoomOut': words.zoomOut,
				'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
				'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
				'CooperativeGesturesHandler.MobileHelpText': words.fingers
			}
		});
		map.touchZoomRotate.disableRotation();
		map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		for (const stop of container.querySelectorAll<HTMLElement>('canvas, button'))
			stop.tabIndex = -1;
		return map;
	} catch {
		// GPUInitializationError: no WebGL2 here.
		container.replaceChildren();
		return null;
	}
}

function handleOf(map: MapLibre): StateMapHandle {
	const pointOf = (code: StateCode) => {
		const { x, y } = OUTLINES[code].label;
		return map.project(toWorld(x, y));
	};
	return {
		stateAt: ({ x, y }) => {
			const [found] = map.queryRenderedFeatures([x, y], { layers: [FILLS] });
			const code: unknown = found?.properties.code;
			return typeof code === 'string' && isStateCode(code) ? code : null;
		},
		pointOf,
		reveal: (code) => {
			const { x, y } = pointOf(code);
			const { clientWidth, clientHeight } = map.getContainer();
			if (x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight) return;
			map.panTo(toWorld(OUTLINES[code].label.x, OUTLINES[code].label.y));
		},
		zoom: (step) => {
			if (step > 0) map.zoomIn();
			else map.zoomOut();
		}
	};
}
