import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { buildProject, copyProject, removeProject } from './project-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The copy of the project that the site was built from. */
    projectFolder: string;
    /** The folder of the site as built for these tests. */
    siteFolder: string;
    /** Where it is served, with a slash at its end. */
    siteUrl: string;
  }
}

/** Builds the real site once, cold, and serves it to every test of the built site. */
export default function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  return serveBuilt(project, 'src/publish/build/build.ts', 'dist');
}

/** Runs a build of the project in a copy, and serves the folder it makes. */
export async function serveBuilt(project: TestProject, script: string, made: string): Promise<() => Promise<void>> {
  const copy = await copyProject();
  const folder = await buildProject(copy, script, made).catch(async (error) => {
    await removeProject(copy);
    throw error;
  });
  const server = await serveSite(folder);
  project.provide('projectFolder', copy);
  project.provide('siteFolder', folder);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    await removeProject(copy);
  };
}
