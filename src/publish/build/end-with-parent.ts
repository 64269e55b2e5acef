// Loaded into Astro by the build: when the build is killed, Astro ends with it and does not write on alone.
process.once('disconnect', () => process.exit(3));
process.channel?.unref();
