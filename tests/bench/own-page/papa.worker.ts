import Papa from 'papaparse';

addEventListener('message', ({ data }: MessageEvent<File>) => {
	let rows = 0;
	Papa.parse<string[]>(data, {
		delimiter: ',',
		skipEmptyLines: true,
		chunk: (chunk) => {
			rows += chunk.data.length;
		},
		complete: () => postMessage(rows)
	});
});
