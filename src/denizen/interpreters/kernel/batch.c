/* From columns to columns: load a family, fold it, write what holds on the days asked and for how long. */

enum { NOT_COMPUTED = 255 };

static void load(Family *f, const In *in, int32_t family) {
    f->in = in;
    f->first = in->people[family];
    f->people = in->people[family + 1] - f->first;
    f->mark = in->mark[family];
    if (f->people > PEOPLE && !f->mark) f->mark = 3;
    if (f->mark) return;
    f->now = BEGINNING; f->settled = 0; f->until = FOREVER;
    f->occurrences = f->applications = f->entries = f->agenda = f->changes = f->lates = f->order = 0;
    f->states = KNOWN_STATES;
    f->told_next = f->told_count = f->start_next = 0;
    f->touched_all = 0;
    f->related = 0;
    for (int32_t p = 0; p < f->people; p++) {
        f->born[p] = in->born[f->first + p];
        f->moved[p] = f->begun[p] = f->touched[p] = 0;
        for (int32_t s = 0; s < KNOWN_STATES; s++) f->nationality[p][s] = (Nationality){-1, -1};
        for (int32_t k = 0; k < KINDS_USED; k++) f->of_kind[p][k] = -1;
        for (int32_t n = 0; n < NORMS_KEPT; n++) f->of_norm[p][n] = -1;
    }
}

/* What no pattern asks for is forgotten, unless it begins a nationality or decides. */
static void tell_one(Family *f, Occurrence *o) {
    classify(f->in, o);
    if (o->day < FIRST_LAW) { if (met(o)) place(f, o); return; }
    if (!met(o) && !ALWAYS_BEGINS[o->kind]) return;
    int32_t made = place(f, o);
    if (KIND_BEGINS[o->kind]) schedule_told(f, o->day, o->kind == KIND_DECIDES ? DUSK : 0, BEGIN, made);
}

INLINE void tell_event(Family *f, const In *in, int32_t p, int32_t i) {
    int32_t kind = in->event_kind[i], state = in->event_state[i], local = state < 0 ? -1 : LOCAL_STATE[state];
    Day day = in->event_day[i];
    int quiet = day < FIRST_LAW, asked = KIND_STATES[kind] >> (local & 63) & 1;
    if (day > f->last) return;
    if (kind == KIND_ACQUIRES && quiet)
        begin_quietly(f, p, state, local, day, in->event_certainty[i], in->event_details[i]);
    if (!(asked | (!quiet & ALWAYS_BEGINS[kind]))) return;
    Occurrence *o = occur(f, p, kind, state, day, in->event_certainty[i], 1);
    if (!o) return;
    for (uint32_t left = KIND_SLOTS[kind]; left; left &= left - 1) {
        int32_t s = __builtin_ctz(left);
        o->slot[s] = in->event_details[s * in->number_of_events + i];
    }
    tell_one(f, o);
}

static void tell(Family *f) {
    const In *in = f->in;
    for (int32_t p = 0; p < f->people; p++) {
        for (int32_t i = in->events[f->first + p], end = in->events[f->first + p + 1]; i < end; i++)
            tell_event(f, in, p, i);
        if (KIND_MATTERS[KIND_IS_BORN]) {
            Occurrence *o = occur(f, p, KIND_IS_BORN, -1, f->born[p], 2, 1);
            if (!o) return;
            for (int32_t s = 0; s < SLOTS; s++) o->slot[s] = NOT_TOLD;
            tell_one(f, o);
        }
        if (WATCHED && f->born[p] > FIRST_LAW) schedule_told(f, f->born[p], -1, BIRTH, p);
        for (int32_t number = 0; number < WATCHED; number++) {
            f->watch[p][number].due = BEGINNING;
            f->watch[p][number].bearers = 0;
        }
    }
}

/* --- on the days asked -------------------------------------------------------------------------------------------- */

static T nationality_of(Family *f, int32_t person, int32_t code, Day d) {
    int32_t local = LOCAL_STATE[code];
    for (int32_t i = KNOWN_STATES; local < 0 && i < f->states; i++) if (f->extra[i - KNOWN_STATES] == code) local = i;
    return local < 0 ? 0 : holds(f, person, local, d);
}

/* The last day that anybody asks about: what is to come changes nothing of what was. */
static Day last_asked(const Out *out) {
    Day last = BEGINNING;
    for (int32_t k = 0; k < out->number_of_days; k++) if (out->days[k] > last) last = out->days[k];
    return !out->number_of_days || out->interval_room || out->holding_room || out->duty_room ? FOREVER : last;
}

/* Which provisions are asked about and in which column of the answer; those that never begin are asked one by one. */
static void prepare(Family *f, const Out *out) {
    f->last = last_asked(out);
    f->always = 0;
    for (int32_t norm = 0; norm < NORMS; norm++) f->column[norm] = -1;
    for (int32_t n = 0; n < out->number_of_norms; n++) {
        int32_t norm = out->norms[n];
        f->column[norm] = (int16_t)n;
        if (KEPT[norm] < 0) f->asked_always[f->always++] = (Asked){STANDING[norm], ALONE[norm] ? NEEDS[norm] : 0, n};
    }
}

/* The standing of a provision is false before it is asked. */
static void observe_person(Family *f, Out *out, int32_t p, Day d, int64_t place) {
    uint8_t *nationalities = out->nationality + place * out->number_of_states;
    uint8_t *standing = out->standing + place * out->number_of_norms;
    if (f->mark || f->born[p] > d) {
        for (int32_t n = 0; n < out->number_of_norms; n++) standing[n] = NOT_COMPUTED;
        for (int32_t s = 0; s < out->number_of_states; s++) nationalities[s] = NOT_COMPUTED;
        out->stateless[place] = NOT_COMPUTED;
        return;
    }
    for (int32_t s = 0; s < out->number_of_states; s++)
        nationalities[s] = (uint8_t)nationality_of(f, p, out->states[s], d);
    out->stateless[place] = (uint8_t)(2 - holds_another(f, p, 0, d));
    uint64_t never = ~f->moved[p];
    for (const Asked *asked = f->asked_always, *end = asked + f->always; asked < end; asked++)
        if (!(asked->needs & never)) standing[asked->column] = (uint8_t)asked->standing(f, p, d);
}

static void observe(Family *f, Out *out) {
    for (int32_t k = 0; k < out->number_of_days; k++) {
        Day d = out->days[k];
        for (int32_t p = 0; p < f->people; p++)
            observe_person(f, out, p, d, (int64_t)(f->first + p) * out->number_of_days + k);
        for (int32_t i = 0; i < f->applications && !f->mark; i++) {
            const Application *a = &f->application[i];
            int32_t column = f->column[a->norm];
            if (column < 0 || KEPT[a->norm] < 0 || f->born[a->bearer] > d) continue;
            int64_t place = (int64_t)(f->first + a->bearer) * out->number_of_days + k;
            out->standing[place * out->number_of_norms + column] = (uint8_t)STANDING[a->norm](f, a->bearer, d);
        }
    }
}

/* --- for how long ------------------------------------------------------------------------------------------------- */

static void keep_interval(Out *out, int32_t person, int32_t norm, Day from, Day until, T value) {
    int64_t i = out->intervals++;
    if (i >= out->interval_room) return;
    out->interval_person[i] = person; out->interval_norm[i] = (int16_t)norm; out->interval_from[i] = from;
    out->interval_until[i] = until; out->interval_value[i] = (uint8_t)value;
}

static void stretches(Family *f, Out *out) {
    for (int32_t p = 0; p < f->people; p++)
        for (int32_t n = 0; n < out->number_of_norms; n++) {
            int32_t norm = out->norms[n];
            if (KEPT[norm] >= 0 && f->of_norm[p][KEPT[norm]] < 0) continue;
            Day day = f->born[p], start = day;
            T value = 0;
            for (int32_t i = 0; i < 1024; i++) {
                f->until = FOREVER;
                T now = STANDING[norm](f, p, day);
                if (now != value) {
                    if (value) keep_interval(out, f->first + p, norm, start, day, value);
                    start = day;
                    value = now;
                }
                if (f->until >= FOREVER || f->until <= day) break;
                day = f->until;
            }
            if (value) keep_interval(out, f->first + p, norm, start, FOREVER, value);
        }
}

static void keep_holding(Out *out, int32_t person, int32_t state, Day from, Day until, T value, int32_t title) {
    int64_t i = out->holdings++;
    if (i >= out->holding_room) return;
    out->holding_person[i] = person; out->holding_state[i] = (int16_t)state; out->holding_from[i] = from;
    out->holding_until[i] = until; out->holding_value[i] = (uint8_t)value;
    out->holding_title[i] = (int16_t)(title == NOT_TOLD ? -1 : title);
}

static void holdings(Family *f, Out *out) {
    for (int32_t p = 0; p < f->people; p++)
        for (uint64_t left = f->moved[p]; left; left &= left - 1) {
            int32_t local = __builtin_ctzll(left), title = NOT_TOLD;
            int32_t state = local < KNOWN_STATES ? KNOWN_STATE[local] : f->extra[local - KNOWN_STATES];
            Day start = BEGINNING;
            T value = 0;
            for (int32_t i = f->nationality[p][local].first; i >= 0; i = f->entry[i].next) {
                const Entry *e = &f->entry[i];
                if (value && start < e->day) keep_holding(out, f->first + p, state, start, e->day, value, title);
                start = e->day; value = e->value; title = e->title;
            }
            if (value) keep_holding(out, f->first + p, state, start, FOREVER, value, title);
        }
}

static void duties(Family *f, Out *out) {
    for (int32_t i = 0; i < f->applications; i++) {
        const Application *a = &f->application[i];
        if (!a->due || !a->value) continue;
        int64_t at = out->duties++;
        if (at >= out->duty_room) continue;
        out->duty_person[at] = f->first + a->bearer; out->duty_norm[at] = a->norm; out->duty_from[at] = a->lo;
        out->duty_due[at] = a->due; out->duty_value[at] = (uint8_t)a->value; out->duty_fulfilled[at] = a->fulfilled;
        out->duty_breached[at] = a->breach;
    }
}

uint64_t family_size(void) { return sizeof(Family); }

Day shift_one(Day when, int32_t months, int32_t forward, int32_t days, int32_t working, int32_t to_working_day) {
    return shift_day(when, months, forward, days, working, to_working_day);
}

void fold_families(const In *in, Out *out, Family *f, int32_t from, int32_t to) {
    prepare(f, out);
    for (int32_t family = from; family < to; family++) {
        load(f, in, family);
        if (!f->mark) { tell(f); run(f); }
        out->mark[family] = (uint8_t)f->mark;
        observe(f, out);
        if (f->mark) continue;
        if (out->interval_room) stretches(f, out);
        if (out->holding_room) holdings(f, out);
        if (out->duty_room) duties(f, out);
    }
}
