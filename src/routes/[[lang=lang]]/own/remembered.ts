import type { Said } from '$lib/data/own/column-guess';
import type { Task } from './found';
import type { Look } from './look';
import type { Means } from './means';

/** What was said of a file like this one; null where nothing was. One that comes in the place of another is read as that one was. */
export async function rememberedOf(
	files: Pick<Means['files'], 'mappingFor'>,
	task: Task,
	{ shape }: Look
): Promise<Said | null> {
	if (shape === null) return null;
	const isReplaced = task.kind === 'replacing' && task.of.shape === shape;
	const before = isReplaced ? task.before : null;
	const said = before ? before.said : await files.mappingFor(shape);
	return said && Object.keys(said).length > 0 ? said : null;
}
