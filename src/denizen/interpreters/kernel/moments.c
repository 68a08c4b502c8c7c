/* --- changes of nationality: all of a wave together ---------------------------------------------------------------- */

static void emit(Family *f, const Change *c) {
    int32_t slot[SLOTS];
    for (int32_t s = 0; s < SLOTS; s++) slot[s] = NOT_TOLD;
    slot[0] = c->how;
    int32_t kind = c->target ? KIND_ACQUIRES : KIND_LOSES;
    slot[c->target ? ACQUIRES_PROVISION : LOSES_PROVISION]
        = PROVISION_BASE + f->application[c->cause - OCCURRENCES].norm;
    int32_t state = c->local < KNOWN_STATES ? KNOWN_STATE[c->local] : f->extra[c->local - KNOWN_STATES];
    int32_t i = record(f, c->person, kind, state, f->now, 2, slot);
    if (i >= 0) schedule(f, f->now, f->wave + 1, BEGIN, i);
}

static T truth_of(const Family *f, int32_t cause) {
    return cause >= OCCURRENCES ? f->application[cause - OCCURRENCES].value : f->occurrence[cause].certainty;
}

/* Of two titles acquired at one moment, what is told goes before what the law makes of it. */
static int32_t rank_of(const Change *c) { return (c->cause >= OCCURRENCES) * 256 + title_rank(c->how); }

/* Only what is sure is applied; opposite changes of one moment are left to the reader. */
static void apply_group(Family *f, const int16_t *group, int32_t size) {
    const Change *c = &f->change[group[0]];
    Nationality *n = &f->nationality[c->person][c->local];
    int told = 0;
    for (int32_t i = 0; i < size; i++) {
        const Change *other = &f->change[group[i]];
        told |= other->cause < OCCURRENCES;
        if (truth_of(f, other->cause) != 2 || other->target != c->target) { give_up(f, UNSURE_CHANGE); return; }
        if (c->target && rank_of(other) < rank_of(c)) c = other;
    }
    if ((n->last >= 0 ? f->entry[n->last].value : 0) == c->target) return;
    int32_t title = n->last >= 0 ? f->entry[n->last].title : NOT_TOLD;
    touch(f, c->person, KIND_ACQUIRES);
    write_entry(f, c->person, c->local, c->target)->title = c->target ? c->how : title;
    if (told) return; /* the event is the one that was told */
    for (int32_t i = 0; i < size; i++) emit(f, &f->change[group[i]]);
}

static void apply_changes(Family *f) {
    int16_t group[CHANGES];
    int32_t count = f->changes;
    if (count == 1) { *group = 0; apply_group(f, group, 1); f->changes = 0; return; }
    for (int32_t i = 0; i < count; i++) {
        Change *c = &f->change[i];
        if (c->cause < 0) continue;
        int32_t size = 0;
        for (int32_t j = i; j < count; j++)
            if (f->change[j].cause >= 0 && f->change[j].person == c->person && f->change[j].local == c->local)
                group[size++] = (int16_t)j;
        apply_group(f, group, size);
        for (int32_t g = 0; g < size; g++) f->change[group[g]].cause = -1;
    }
    f->changes = 0;
}

/* --- duties ------------------------------------------------------------------------------------------------------- */

static void on_due(Family *f, int32_t application) {
    Application *a = &f->application[application];
    if (!a->value) return;
    for (const Effect *e = EFFECTS[a->norm]; e->kind >= 0; e++) {
        if (e->kind != OWES) continue;
        T done = 0;
        if (e->pattern >= 0)
            for (int32_t i = f->of_kind[a->bearer][e->kind_used]; i >= 0; i = f->occurrence[i].next) {
                const Occurrence *o = &f->occurrence[i];
                T t = min2(match_of(o, e->pattern), o->certainty);
                if (o->day > a->due || o->day < a->lo) t = 0;
                else if (o->day < a->hi) t = min2(t, 1);
                done = max2(done, t);
            }
        a->fulfilled = (uint8_t)done;
        T value = value_on(f, a, f->now - 1);
        if (a->hi > f->now - 1) value = min2(value, 1);
        value = min2(value, 2 - done);
        if (!value) continue;
        int32_t slot[SLOTS];
        for (int32_t s = 0; s < SLOTS; s++) slot[s] = NOT_TOLD;
        slot[BREACHES_PROVISION] = PROVISION_BASE + a->norm;
        a->breach = (uint8_t)value;
        a->breached = a->due + 1;
        int32_t i = record(f, a->bearer, KIND_BREACHES, e->state, a->due + 1, value, slot);
        if (i >= 0) schedule(f, f->now, f->wave + 1, BEGIN, i);
    }
}

/* --- provisions without a trigger that make something happen ------------------------------------------------------ */

/* On whom a provision falls today; those on whom it may or may not fall leave the family to the reader. */
static uint32_t bearers_today(Family *f, int32_t norm, int32_t subject) {
    uint32_t found = 0, judged = 0;
    for (const int8_t *relation = RELATIONS[norm]; *relation >= 0; relation++)
        for (uint32_t left = relatives(f, subject, *relation, f->now) & ~judged; left; left &= left - 1) {
            int32_t bearer = __builtin_ctz(left);
            judged |= 1u << bearer;
            if (f->born[bearer] > f->now) { turns(f, f->now, f->born[bearer]); continue; }
            T value = BEARER[norm] ? BEARER[norm](f, subject, bearer, -1, f->now) : 2;
            if (value && BAR[norm]) value = BAR[norm](f, bearer, -1, f->now, value);
            if (value == 1) { give_up(f, UNSURE_BEGINNING); return 0; }
            if (value) found |= 1u << bearer;
        }
    return found;
}

/* What the provision needs has never begun, a nationality or another provision; when it does, it is asked again. */
INLINE int idle(const Family *f, int32_t person, int32_t number) {
    uint64_t after = WATCHED_AFTER[number];
    return ((WATCHED_NEEDS[number] & ~f->moved[person]) || (after && !(after & f->begun[person])))
        && !f->watch[person][number].bearers;
}

static void on_watch(Family *f, int32_t subject, int32_t number) {
    int32_t norm = WATCHED_NORM[number];
    Watch *w = &f->watch[subject][number];
    f->until = FOREVER;
    T value = TRY[norm](f, subject, -1, f->now);
    if (value == 1) { give_up(f, UNSURE_BEGINNING); return; }
    uint32_t bearers = value ? ALONE[norm] ? 1u << subject : bearers_today(f, norm, subject) : 0;
    for (uint32_t left = w->bearers & ~bearers; left; left &= left - 1) {
        int32_t bearer = __builtin_ctz(left);
        Application *a = &f->application[w->begun[bearer]];
        a->followed = 1;
        a->end_lo = a->end_hi = f->now;
        touch(f, bearer, KIND_ACQUIRES);
    }
    for (uint32_t left = bearers & ~w->bearers; left; left &= left - 1) {
        int32_t bearer = __builtin_ctz(left), i = apply(f, norm, bearer, subject, -1, f->now, 2);
        if (i < 0) return;
        w->begun[bearer] = (int16_t)i;
        begin(f, i);
    }
    w->bearers = bearers;
    if (w->due <= f->now || f->until < w->due) {
        w->due = f->until;
        schedule(f, w->due, -1, WATCH, subject * (WATCHED + 1) + number);
    }
}

/* Ask again what may have changed by what just happened. WATCHED_READS are the kinds of events that a provision
   reads, directly or through others; WATCHED_OWN that it reads only its subject's. */
static void on_follow(Family *f) {
    uint64_t all = f->asked_all;
    for (int32_t number = 0; number < WATCHED; number++) {
        if (!(WATCHED_READS[number] & all) || WATCHED_SINCE[number] > f->now) continue;
        for (int32_t person = 0; person < f->people; person++)
            if (f->born[person] <= f->now && !idle(f, person, number)
                && (WATCHED_READS[number] & (WATCHED_OWN[number] ? f->asked[person] : all)))
                on_watch(f, person, number);
    }
}

/* Texts that begin to be law: for whoever is born by then. */
static void on_start(Family *f, int32_t which) {
    for (const int16_t *number = &STARTED[which]; *number >= 0; number++)
        for (int32_t person = 0; person < f->people; person++)
            if (f->born[person] <= f->now && !idle(f, person, *number)) on_watch(f, person, *number);
}

/* Somebody is born: to what is law by then. */
static void on_birth(Family *f, int32_t person) {
    for (int32_t number = 0; number < WATCHED; number++)
        if (WATCHED_SINCE[number] < f->now && !idle(f, person, number)) on_watch(f, person, number);
}

static void clear_touched(Family *f) {
    f->touched_all = 0;
    for (int32_t person = 0; person < f->people; person++) f->touched[person] = 0;
}

/* What happened before this wave is asked about in it. What happens in it is seen from the next one on, so it must not
   be taken for asked about, in whatever order the wave goes. */
static void ask_about_touched(Family *f) {
    f->asked_all = f->touched_all;
    for (int32_t person = 0; person < f->people; person++) f->asked[person] = f->touched[person];
    clear_touched(f);
}

static int to_follow(const Family *f) {
    for (int32_t number = 0; number < WATCHED; number++)
        if ((WATCHED_READS[number] & f->touched_all) && WATCHED_SINCE[number] <= f->now) return 1;
    return 0;
}

static void run(Family *f) {
    for (uint64_t head; (head = first_item(f)) != UINT64_MAX && !f->mark;) {
        uint64_t moment = head >> 35;
        if ((Day)(moment >> 7) > f->last) break;
        f->now = (Day)(moment >> 7);
        f->wave = (int32_t)(moment & 127) - 1;
        if (f->wave > 64) { give_up(f, ENDLESS); return; }
        f->visible = f->applications; /* what begins in this wave is seen from the next one on */
        int32_t count = 0, follows = 0;
        uint32_t batch[AGENDA], last = 0;
        do {
            uint32_t item = batch[count++] = (uint32_t)(next_item(f) & 0x7ffff);
            follows |= (int32_t)(item >> 16) == FOLLOW;
        } while (first_item(f) >> 35 == moment && count < AGENDA);
        if (follows) ask_about_touched(f);
        for (int32_t i = 0; i < count && !f->mark; i++) {
            uint32_t item = batch[i];
            int32_t what = (int32_t)(item >> 16), which = (int32_t)(item & 65535);
            f->until = FOREVER;
            if (what == BEGIN) on_begin(f, which);
            else if (what == LATER) on_late(f, &f->late[which]);
            else if (what == DUE) on_due(f, which);
            else if (what == FOLLOW) on_follow(f);
            else if (what == START) on_start(f, which);
            else if (what == BIRTH) on_birth(f, which);
            else if (item != last) on_watch(f, which / (WATCHED + 1), which % (WATCHED + 1));
            last = item;
        }
        if (f->changes) apply_changes(f);
        if (f->touched_all) {
            if (to_follow(f)) schedule(f, f->now, f->wave + 1, FOLLOW, 0);
            else clear_touched(f);
        }
    }
    f->visible = f->applications;
    f->settled = 1;
}
