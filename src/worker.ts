import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runWorker } = await import('./commands/services.ts');
await runWorker();
