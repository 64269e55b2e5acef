import { BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

/** Chart.js with the parts our charts need, and no others: the rest is left out of what the browser loads. */
export function getChartJs(): typeof Chart {
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);
  return Chart;
}
