import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

// Only what some kind of chart draws with: `chart.js/auto` would be half as much again.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export { Chart };
