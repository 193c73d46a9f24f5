import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { mapWords, type MapFault } from '../words/map';
import { FRAME, type Box, type Point } from './area';
import { cameraOf, showBox } from './camera';
import { toWorld, type MapGeometry } from './geometry';
import { painter } from './painter';
import type { Shown } from './shown';
import { mapStyle } from './style';
import { cameraOn, isElsewhere, type Camera } from './view-box';

export { loadGeometry } from './geometry';

// Without it the map stays blank and says nothing.
setWorkerUrl(workerUrl);

/** What a component may ask of a drawn map. */
export interface AreaMapHandle {
	/** Brings a point of the frame into sight where the reader has zoomed it out of it. */
	readonly reveal: (point: Point) => void;
	/** Twice as close to a point of the frame, or from twice as far. */
	readonly zoom: (step: 1 | -1, at: Point) => void;
	/** Looks at what it began with. */
	readonly reset: () => void;
	/** Looks at a point of the frame so closely that one unit takes so many pixels. */
	readonly lookAt: (point: Point, scale: number) => void;
}

export interface AreaMapEvents {
	readonly ondrawn: (handle: AreaMapHandle) => void;
	readonly onmove: (camera: Camera) => void;
	readonly onfault: (fault: MapFault) => void;
}

/**
 * The zoomable map on an element: made once, repainted when what is shown changes, removed with the element. While it shows
 * just what it began with, the drawing is seen in its place, and it is repainted only when it is about to move. Its language
 * is that of the moment it is made. `view` is the part of the frame it begins with and goes back to when that changes.
 */
export function areaMap(
	geometry: MapGeometry,
	shown: () => Shown,
	view: () => Box,
	events: AreaMapEvents
): Attachment<HTMLElement> {
	return (container) => {
		const map = untrack(() => newMap(container, geometry, shown()));
		if (!map) {
			events.onfault('no_webgl');
			return;
		}
		let ready = $state(false);
		let drawn = $state(false);
		let scale = $state(1);
		/** Pixels per unit where the whole frame is seen. Kept, for to ask an element is to lay out the page. */
		let fit = $state(container.clientWidth / FRAME.width);
		/** It is moving, or shows another part than it began with. */
		let away = $state(false);
		const repaint = painter(map);
		const isAway = () =>
			isElsewhere(cameraOf(map), cameraOn(untrack(view), untrack(() => fit) * FRAME.width));
		const moved = () => events.onmove(cameraOf(map));
		const measure = () => (scale = cameraOf(map).scale);
		const refit = (box: Box) => {
			showBox(map, box);
			measure();
			moved();
		};
		map.once('style.load', () => {
			refit(untrack(view));
			ready = true;
		});
		map.on('resize', () => {
			fit = container.clientWidth / FRAME.width;
			refit(untrack(view));
		});
		map.on('movestart', () => {
			if (!untrack(() => ready)) return;
			repaint(
				untrack(shown),
				untrack(() => scale),
				untrack(() => fit)
			);
			away = true;
		});
		map.on('moveend', () => (away = isAway()));
		map.on('zoomend', measure);
		map.on('move', moved);
		map.on('webglcontextlost', () => events.onfault('lost'));
		map.once('idle', () => {
			drawn = true;
			events.ondrawn(handleOf(map, () => refit(untrack(view))));
		});
		$effect(() => {
			if (!ready || (drawn && !away)) return;
			repaint(shown(), scale, fit);
		});
		let shownBox = untrack(view);
		$effect(() => {
			const box = view();
			// The same box may be told again; only another one is a reason to move.
			if (box === shownBox) return;
			shownBox = box;
			if (untrack(() => ready)) refit(box);
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
			style: mapStyle(geometry, tokens),
			attributionControl: false,
			cooperativeGestures: true,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			// The component moves between areas by keys; the canvas must not be a tab stop of its own.
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

function handleOf(map: MapLibre, reset: () => void): AreaMapHandle {
	return {
		reset,
		reveal: (point) => {
			const { x, y } = map.project(toWorld(point.x, point.y));
			const { clientWidth, clientHeight } = map.getContainer();
			if (x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight) return;
			map.panTo(toWorld(point.x, point.y));
		},
		zoom: (step, { x, y }) => {
			map.easeTo({ center: toWorld(x, y), zoom: map.getZoom() + step });
		},
		lookAt: ({ x, y }, scale) => {
			const closer = Math.log2(scale / cameraOf(map).scale);
			map.easeTo({ center: toWorld(x, y), zoom: map.getZoom() + closer });
		}
	};
}
