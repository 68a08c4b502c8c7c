/* Folding the events of one family, moment by moment and wave by wave. The tables it walks are compiled law. */

enum { ACQUIRES, LOSES, OWES };

/* Something changed for a person because of an event of this kind: provisions that read it are asked again. */
INLINE void touch(Family *f, int32_t person, int32_t kind) {
    f->touched[person] |= KIND_TOUCHES[kind];
    f->touched_all |= KIND_TOUCHES[kind];
}

INLINE void give_up(Family *f, int32_t why) { if (!f->mark) f->mark = why; }

/* --- the agenda: day, wave (from -1), order, what, which, in one number ------------------------------------------- */

INLINE uint64_t key_of(Family *f, Day day, int32_t wave, int32_t what, int32_t which) {
    return (uint64_t)day << 42 | (uint64_t)(wave + 1) << 35 | (uint64_t)f->order++ << 19 | (uint64_t)what << 16
        | (uint64_t)which;
}

static void schedule(Family *f, Day day, int32_t wave, int32_t what, int32_t which) {
    if (day >= FOREVER) return;
    if (day < f->now) day = f->now;
    if (f->agenda >= AGENDA || f->order >= 65535) { give_up(f, TOO_MUCH); return; }
    uint64_t key = key_of(f, day, wave, what, which);
    int32_t i = f->agenda++;
    for (; i && f->item[(i - 1) / 2] > key; i = (i - 1) / 2) f->item[i] = f->item[(i - 1) / 2];
    f->item[i] = key;
}

/* What is told beforehand is few and put in order at once; the rest goes where everything else does. */
static void schedule_told(Family *f, Day day, int32_t wave, int32_t what, int32_t which) {
    if (f->told_count >= MOST_TOLD) { schedule(f, day, wave, what, which); return; }
    if (day >= FOREVER) return;
    uint64_t key = key_of(f, day, wave, what, which);
    int32_t i = f->told_count++;
    for (; i && f->told[i - 1] > key; i--) f->told[i] = f->told[i - 1];
    f->told[i] = key;
}

INLINE uint64_t first_item(const Family *f) {
    uint64_t told = f->told_next < f->told_count ? f->told[f->told_next] : UINT64_MAX;
    uint64_t other = f->agenda ? f->item[0] : UINT64_MAX;
    uint64_t start = STARTS_AT[f->start_next];
    if (start < told) told = start;
    return told < other ? told : other;
}

static uint64_t next_item(Family *f) {
    uint64_t wanted = first_item(f);
    if (STARTS_AT[f->start_next] == wanted) { f->start_next++; return wanted; }
    if (f->told_next < f->told_count && f->told[f->told_next] == wanted) { f->told_next++; return wanted; }
    uint64_t first = f->item[0], last = f->item[--f->agenda];
    int32_t i = 0, n = f->agenda;
    for (;;) {
        int32_t child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && f->item[child + 1] < f->item[child]) child++;
        if (f->item[child] >= last) break;
        f->item[i] = f->item[child];
        i = child;
    }
    f->item[i] = last;
    return first;
}

/* --- applications over time --------------------------------------------------------------------------------------- */

/* When an application ends, asked from change to change up to a day. 1 if it does. */
static int follow(Family *f, const Application *a, Day limit, Day *lo, Day *hi, Day *next) {
    Day outer = f->until, day = a->lo, doubtful = 0;
    int found = 0;
    *next = FOREVER;
    for (int32_t i = 0; i < 256; i++) {
        f->until = FOREVER;
        T value = LASTING[a->norm](f, a->bearer, a->event, day, a->hi);
        Day until = f->until;
        if (!value) { *lo = doubtful ? doubtful : day; *hi = day; found = 1; break; }
        if (value == 1 && !doubtful) doubtful = day;
        if (until > limit || until >= FOREVER) { *next = until; break; }
        day = until;
    }
    if (!found && doubtful) { *lo = doubtful; *hi = FOREVER; found = 1; }
    f->until = outer;
    return found;
}

static T value_on(Family *f, Application *a, Day d) {
    if (d < a->lo) { turns(f, d, a->lo); return 0; }
    T value = a->value;
    if (d < a->hi) { value = min2(value, 1); turns(f, d, a->hi); }
    Day lo = a->end_lo, hi = a->end_hi, next;
    if (!a->followed) {
        if (!LASTING[a->norm]) return value;
        if (f->settled) {
            if (!follow(f, a, FOREVER, &lo, &hi, &next)) lo = hi = FOREVER;
            a->end_lo = lo; a->end_hi = hi; a->followed = 1;
        } else if (!follow(f, a, d, &lo, &hi, &next)) {
            turns(f, d, next);
            return value;
        }
    }
    if (d >= hi) return 0;
    turns(f, d, hi);
    if (d >= lo) return min2(value, 1);
    turns(f, d, lo);
    return value;
}

LAW T standing_kept(Family *f, int32_t kept, int32_t person, Day d) {
    T best = 0;
    for (int32_t i = f->of_norm[person][kept]; i >= 0; i = f->application[i].next)
        if (i < f->visible) best = max2(best, value_on(f, &f->application[i], d));
    return best;
}

/* A provision without a trigger that falls on others than its subject. */
LINKED T standing_on_others(Family *f, int32_t norm, int32_t person, Day d) {
    T best = 0;
    for (int32_t subject = 0; subject < f->people; subject++)
        for (const int8_t *relation = RELATIONS[norm]; *relation >= 0; relation++) {
            if (!(relatives(f, subject, *relation, d) >> person & 1)) continue;
            T value = BEARER[norm] ? BEARER[norm](f, subject, person, -1, d) : 2;
            if (value) value = min2(value, TRY[norm](f, subject, -1, d));
            if (value && BAR[norm]) value = BAR[norm](f, person, -1, d, value);
            best = max2(best, value);
        }
    return best;
}

/* --- what happens ------------------------------------------------------------------------------------------------- */

/* A new occurrence, but for its particulars; place() makes it one that conditions see. Null if there is no room. */
INLINE Occurrence *occur(Family *f, int32_t person, int32_t kind, int32_t state, Day day, T certainty, int32_t told) {
    if (f->occurrences >= OCCURRENCES) { give_up(f, TOO_MUCH); return 0; }
    Occurrence *o = &f->occurrence[f->occurrences];
    o->day = day; o->kind = (uint8_t)kind; o->person = (uint8_t)person; o->state = (int16_t)state;
    o->certainty = (int8_t)certainty; o->told = (uint8_t)told;
    for (int32_t w = 0; w < MATCH_WORDS; w++) o->match[w] = 0;
    return o;
}

/* Whether any pattern of the law is met or may be. */
INLINE int met(const Occurrence *o) {
    uint64_t all = 0;
    for (int32_t w = 0; w < MATCH_WORDS; w++) all |= o->match[w];
    return all != 0;
}

INLINE int32_t place(Family *f, Occurrence *o) {
    int32_t i = f->occurrences++, used = KIND_USED[o->kind];
    if (used >= 0) { o->next = f->of_kind[o->person][used]; f->of_kind[o->person][used] = (int16_t)i; }
    return i;
}

static int32_t record(Family *f, int32_t person, int32_t kind, int32_t state, Day day, T certainty, const int32_t *slot) {
    Occurrence *o = occur(f, person, kind, state, day, certainty, 0);
    if (!o) return -1;
    for (int32_t s = 0; s < SLOTS; s++) o->slot[s] = slot[s];
    classify(f->in, o);
    return place(f, o);
}

static int32_t local_state(Family *f, int32_t code) {
    int32_t local = LOCAL_STATE[code];
    if (local >= 0) return local;
    for (int32_t i = KNOWN_STATES; i < f->states; i++) if (f->extra[i - KNOWN_STATES] == code) return i;
    if (f->states >= STATES) { give_up(f, TOO_MUCH); return 0; }
    local = f->states++;
    f->extra[local - KNOWN_STATES] = (int16_t)code;
    for (int32_t p = 0; p < f->people; p++) f->nationality[p][local] = (Nationality){-1, -1};
    return local;
}

static void change(Family *f, int32_t person, int32_t local, T target, int32_t cause, int32_t how) {
    if (f->changes >= CHANGES) { give_up(f, TOO_MUCH); return; }
    Change *c = &f->change[f->changes++];
    c->person = (uint8_t)person; c->local = (uint8_t)local; c->target = (int8_t)target;
    c->cause = (int16_t)cause; c->how = how;
}

/* Of two titles acquired at one moment birth goes before all. */
INLINE int32_t title_rank(int32_t how) { return how < 0 ? 255 : TITLE_RANK[how]; }

INLINE Entry *write_entry(Family *f, int32_t person, int32_t local, T value) {
    Nationality *n = &f->nationality[person][local];
    if (f->entries >= ENTRIES) { give_up(f, TOO_MUCH); return &f->entry[0]; }
    int32_t i = f->entries++;
    Entry *e = &f->entry[i];
    *e = (Entry){f->now, NOT_TOLD, -1, (int8_t)value};
    if (n->last >= 0) f->entry[n->last].next = (int16_t)i; else n->first = (int16_t)i;
    n->last = (int16_t)i;
    f->moved[person] |= 1ull << local;
    return e;
}

static void effect(Family *f, int32_t person, const Effect *e, int32_t cause) {
    change(f, person, e->local, e->kind == ACQUIRES ? 2 : 0, cause, e->how);
}

static void enact(Family *f, int32_t application) {
    Application *a = &f->application[application];
    for (const Effect *e = EFFECTS[a->norm]; e->kind >= 0; e++)
        if (e->kind != OWES) effect(f, a->bearer, e, OCCURRENCES + application);
}

static int32_t apply(Family *f, int32_t norm, int32_t bearer, int32_t subject, int32_t event, Day hi, T value) {
    if (f->applications >= APPLICATIONS) { give_up(f, TOO_MUCH); return -1; }
    int32_t i = f->applications++;
    f->application[i] = (Application){.lo = f->now, .hi = hi, .norm = (int16_t)norm, .event = (int16_t)event,
        .next = -1, .bearer = (uint8_t)bearer, .subject = (uint8_t)subject, .value = (int8_t)value};
    return i;
}

static void begin(Family *f, int32_t application) {
    Application *a = &f->application[application];
    int16_t *list = &f->of_norm[a->bearer][KEPT[a->norm]];
    a->next = *list;
    *list = (int16_t)application;
    f->begun[a->bearer] |= 1ull << KEPT[a->norm] % 64;
    if (a->event >= 0) touch(f, a->bearer, f->occurrence[a->event].kind);
    else touch(f, a->bearer, KIND_ACQUIRES);
    if (BY_LAW[a->norm]) enact(f, application);
    for (const Effect *e = EFFECTS[a->norm]; e->kind >= 0; e++)
        if (e->kind == OWES) {
            a->due = e->due(a->lo > a->hi ? a->lo : a->hi);
            schedule(f, a->due + 1, -1, DUE, application);
        }
}

/* A provision meets an event: try it as of today, and let it fall on its bearers. */
static void meet(Family *f, int32_t norm, int32_t event, T match, Day told) {
    Occurrence *o = &f->occurrence[event];
    T value = min2(match, TRY[norm](f, o->person, event, f->now));
    Day reached = LOOKS_BACK[norm] ? told : f->now;
    if (!value || reached < REACH_SINCE[norm] || reached >= REACH_UNTIL[norm]) return;
    uint32_t judged = 0;
    for (const int8_t *relation = RELATIONS[norm]; *relation >= 0; relation++)
        for (uint32_t left = relatives(f, o->person, *relation, f->now) & ~judged; left; left &= left - 1) {
            int32_t bearer = __builtin_ctz(left);
            judged |= 1u << bearer;
            T final = value;
            if (BEARER[norm]) final = min2(final, BEARER[norm](f, o->person, bearer, event, f->now));
            if (final && BAR[norm]) final = BAR[norm](f, bearer, event, f->now, final);
            if (!final) continue;
            int32_t begun = apply(f, norm, bearer, o->person, event, o->day, min2(final, o->certainty));
            if (begun >= 0) begin(f, begun);
        }
}

static void meet_looking_back(Family *f, int32_t norm, int32_t event, T match) {
    Day outer = f->until;
    if (FORCE[norm](f, f->now)) meet(f, norm, event, match, f->occurrence[event].day);
    f->until = outer;
    for (const Day *start = STARTS[norm]; *start; start++) {
        if ((*start < 0 ? -*start : *start) <= f->now) continue;
        if (*start < 0) { give_up(f, UNSURE_LOOK_BACK); return; }
        if (f->lates >= LATE) { give_up(f, TOO_MUCH); return; }
        f->late[f->lates] = (Late){(int16_t)norm, (int16_t)event, (int8_t)match};
        schedule(f, *start, -1, LATER, f->lates++);
    }
}

static void on_late(Family *f, const Late *late) {
    if (f->occurrences >= OCCURRENCES) { give_up(f, TOO_MUCH); return; }
    Occurrence *o = &f->occurrence[f->occurrences];
    *o = f->occurrence[late->occurrence];
    if (o->day < f->now) o->day = f->now;
    meet(f, late->norm, f->occurrences++, late->match, f->occurrence[late->occurrence].day);
}

/* --- decisions ---------------------------------------------------------------------------------------------------- */

static void decide(Family *f, int32_t event) {
    Occurrence *o = &f->occurrence[event];
    const Effect *found[DECIDED + 1];
    int8_t truth[DECIDED + 1];
    int32_t count = 0;
    T best = 0;
    int32_t about = o->slot[ABOUT_SLOT], ground = o->slot[GROUND_SLOT];
    if (ground != NOT_TOLD) ground = f->in->word_norms[ground - OPEN];
    for (const Decided *d = DECIDED_EFFECTS; d->norm >= 0; d++) {
        if (d->state != o->state || (ground != NOT_TOLD && ground != d->norm)) continue;
        T value = about == NOT_TOLD ? 1 : about == d->about ? 2 : 0;
        if (value) value = min2(value, FORCE[d->norm](f, f->now));
        if (value) value = min2(value, STANDING[d->norm](f, o->person, f->now));
        if (!value) continue;
        best = max2(best, value);
        found[count] = d->effect; truth[count++] = (int8_t)value;
    }
    for (int32_t i = 0; i < count; i++) {
        if (truth[i] != best) continue;
        int32_t a = apply(f, found[i]->norm, o->person, o->person, event, o->day, min2(best, o->certainty));
        if (a < 0) return;
        f->application[a].lo = o->day;
        effect(f, o->person, found[i], OCCURRENCES + a);
    }
}

/* Before any text is in force nothing comes of what is told, but that a nationality begins: with what is told first. */
INLINE void begin_quietly(
    Family *f, int32_t person, int32_t state, int32_t local, Day day, int32_t certainty, int32_t title
) {
    if (certainty != 2) { give_up(f, UNSURE_CHANGE); return; }
    if (local < 0) local = local_state(f, state);
    const Nationality *n = &f->nationality[person][local];
    Entry *e;
    if (n->last < 0) e = write_entry(f, person, local, 2);
    else {
        e = &f->entry[n->last];
        if (day > e->day || (day == e->day && title_rank(title) >= title_rank(e->title))) return;
    }
    e->day = day;
    e->title = title;
}

static void on_begin(Family *f, int32_t event) {
    Occurrence *o = &f->occurrence[event];
    touch(f, o->person, o->kind);
    if (o->kind == KIND_DECIDES) decide(f, event);
    if (o->kind == KIND_ACQUIRES && o->told) change(f, o->person, local_state(f, o->state), 2, event, o->slot[0]);
    on_event(f, o, event);
}
