/*
 * A provider of security labels that takes any label: PostgreSQL's own binaries bring none that does. Its two declarations
 * stand in for src/include/commands/seclabel.h and fmgr.h, so that no headers are needed; MAJOR is given by the test.
 */
extern void register_label_provider(const char *provider, void (*hook)(const void *object, const char *label));

struct magic {
    int length, version, arguments, keys, name, float8;
#if MAJOR >= 15
    char abi[32];
#endif
#if MAJOR >= 18
    const char *module, *release;
#endif
};

const struct magic *Pg_magic_func(void);
void _PG_init(void);

const struct magic *Pg_magic_func(void) {
    static const struct magic block = {
        sizeof(struct magic), MAJOR * 100, 100, 32, 64, 1,
#if MAJOR >= 15
        "PostgreSQL",
#endif
    };
    return &block;
}

static void accept(const void *object, const char *label) {
    (void) object;
    (void) label;
}

void _PG_init(void) {
    register_label_provider("dummy", accept);
    register_label_provider("Other One", accept);
}
