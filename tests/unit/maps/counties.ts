import type { Topology } from 'topojson-specification';
import outlines from 'us-atlas/counties-albers-10m.json';
import { countyAreasFrom } from '../../../src/lib/maps/county-areas';

/** What a page fetches, read once for each test file. */
export const topology = outlines as unknown as Topology;
export const counties = countyAreasFrom(topology);
