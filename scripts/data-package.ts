import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage } from '../src/lib/data/data-package';
import { dataFolder } from '../src/lib/data/folder.server';

const file = join(process.argv[2] ?? dataFolder(), 'datapackage.json');
writeFileSync(file, `${JSON.stringify(dataPackage(), null, '\t')}\n`);
console.log(`${file} written`);
