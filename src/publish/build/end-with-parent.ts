// Loaded into Astro by the build, and into the build by the desk: whoever started it was killed, so it ends, too, and does not
// write on alone.
process.once('disconnect', () => process.exit(3));
process.channel?.unref();
