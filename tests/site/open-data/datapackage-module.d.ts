declare module 'datapackage' {
  interface Resource {
    name: string;
    descriptor: { schema: { fields: { name: string }[] } };
    /** Casts every row by the schema, and follows its foreign keys; throws at the first that is wrong. */
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }

  interface LoadedPackage {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }

  export const Package: {
    load(descriptor: string, options: { basePath: string }): Promise<LoadedPackage>;
  };
}
