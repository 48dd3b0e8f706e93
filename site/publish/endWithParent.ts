// Loaded into Astro before itself (--import): when the program that started it is killed, Astro ends too. Else it would
// go on writing in folders that the next build uses.
process.on('disconnect', () => process.exit(1));
// Being listened to must not keep it from ending by itself.
process.channel?.unref();
