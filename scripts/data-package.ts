import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage } from '../src/lib/data/data-package';
import { dataFolder } from '../src/lib/data/folder.server';
import { publisherOrThrow } from '../src/lib/data/publisher.server';

const folder = process.argv[2] ?? dataFolder();
const file = join(folder, 'datapackage.json');
writeFileSync(file, `${JSON.stringify(dataPackage(publisherOrThrow(folder)), null, '\t')}\n`);
console.log(`${file} written`);
