/* The eight rules of bench/regime.py as a programmer would write them for this one question: no law, no moments, no
   provisions, only what these rules need of the columns. It is what the kernel is measured against. */

enum { PEOPLE = 16, NEVER = 3652059, IN_FORCE = IN_FORCE_DAY, TOLD_NOT = -2147483647 - 1 };
enum { RECENT, ORIGIN, SERVICE, REFUSAL, DEADLINE, LOSS, FAMILY, FIGHTING, RULES = FIGHTING + 4 };

typedef struct {
    Day born, russian, russian_end, naturalised, recent_end, begin, refused, breached, lost, lost_with, fights, of[4];
    Day other; /* the first nationality that is neither Russian nor one of the four */
    int from_birth, parent[2], considered;
} Person;

static Day add_years(Day when, int years) { return move_months(when, years * 12, 0); }

static int origin_place(int state) {
    for (int i = 0; i < 4; i++) if (state == ORIGINS[i]) return i;
    return -1;
}

/* When the person loses by refusal or by letting the year pass, as things stand. */
static void trouble(const In *in, int row, Person *p) {
    p->refused = p->breached = NEVER;
    p->begin = NEVER;
    if (p->naturalised == NEVER || p->russian == NEVER) return;
    Day origin = p->from_birth ? p->born : NEVER, bound = p->born, begin, end;
    for (int i = 0; i < 4; i++) if (p->of[i] < origin) origin = p->of[i];
    if (p->naturalised > bound) bound = p->naturalised;
    if (p->russian > bound) bound = p->russian;
    if (origin > bound) bound = origin;
    begin = bound > IN_FORCE ? bound : IN_FORCE;
    end = p->recent_end < p->russian_end ? p->recent_end : p->russian_end;
    if (begin >= end) return;
    p->begin = begin;
    Day due = add_years(begin, 1);
    int served = 0;
    for (int i = in->events[row]; i < in->events[row + 1]; i++) {
        Day day = in->event_day[i];
        if (in->event_state[i] != RU) continue;
        /* The law is there when its first day breaks, what happens on a day only after it. */
        if (in->event_kind[i] == REFUSES && day >= IN_FORCE && day > bound && day <= end && day < p->refused) p->refused = day;
        if (in->event_kind[i] == COMPLETES && day >= begin && day <= due) served = 1;
    }
    if (!served && end > due) p->breached = due + 1;
    if (p->refused < p->breached) p->breached = NEVER;
    else if (p->breached < p->refused) p->refused = NEVER;
    p->lost = p->refused < p->breached ? p->refused : p->breached;
}

static void read_person(const In *in, int row, Person *p) {
    *p = (Person){.born = in->born[row], .russian = NEVER, .russian_end = NEVER, .naturalised = NEVER,
        .recent_end = NEVER, .lost = NEVER, .lost_with = NEVER, .fights = NEVER, .of = {NEVER, NEVER, NEVER, NEVER},
        .other = NEVER};
    int birthplace = in->facts[(int64_t)BIRTHPLACE * in->number_of_people + row];
    p->from_birth = origin_place(birthplace) >= 0;
    for (int i = 0; i < 2; i++) p->parent[i] = in->parents[(int64_t)i * in->number_of_people + row];
    for (int i = in->events[row]; i < in->events[row + 1]; i++) {
        Day day = in->event_day[i];
        int state = in->event_state[i], kind = in->event_kind[i];
        if (kind == HOLDS) {
            int place = origin_place(state);
            if (place >= 0) { if (day < p->of[place]) p->of[place] = day; }
            else if (state != RU) { if (day < p->other) p->other = day; }
            else {
                if (day < p->russian) p->russian = day;
                if (in->event_details[i] == NATURALISATION && (p->naturalised == NEVER || day > p->naturalised)) {
                    p->naturalised = day;
                    p->recent_end = add_years(day, 10);
                }
            }
        } else if (kind == FIGHTS && state == RU && day < p->fights) p->fights = day;
    }
}

static int married(const In *in, int row, int other, Day day) {
    for (int i = in->unions[row]; i < in->unions[row + 1]; i++)
        if (in->union_spouse[i] == other && in->union_since[i] <= day && day < in->union_until[i]) return 1;
    return 0;
}

static void fold(const In *in, int first, Person *people, int count) {
    for (int i = 0; i < count; i++) { read_person(in, first + i, &people[i]); trouble(in, first + i, &people[i]); }
    for (;;) {
        int next = -1;
        for (int i = 0; i < count; i++)
            if (!people[i].considered && people[i].lost < NEVER && (next < 0 || people[i].lost < people[next].lost)) next = i;
        if (next < 0) return;
        Person *p = &people[next];
        Day day = p->lost;
        p->considered = 1;
        if (p->russian_end > day) p->russian_end = day; else continue;
        for (int i = 0; i < count; i++) {
            Person *q = &people[i];
            int child = q->parent[0] == next || q->parent[1] == next;
            if (i == next || !(child ? q->born <= day : married(in, first + next, i, day))) continue;
            if (q->russian > day || q->russian_end <= day || q->lost == day) continue;
            q->lost_with = q->russian_end = day;
            if (q->lost > day) { q->lost = NEVER; trouble(in, first + i, q); }
        }
    }
}

void by_hand(const In *in, Day now, uint8_t *nationality, uint8_t *stateless, uint8_t *standing, int from, int to) {
    Person people[PEOPLE];
    for (int family = from; family < to; family++) {
        int first = in->people[family], count = in->people[family + 1] - first;
        fold(in, first, people, count);
        for (int i = 0; i < count; i++) {
            const Person *p = &people[i];
            uint8_t *rule = standing + (int64_t)(first + i) * RULES;
            if (p->born > now) {
                for (int r = 0; r < RULES; r++) rule[r] = 255;
                nationality[first + i] = stateless[first + i] = 255;
                continue;
            }
            int russian = p->russian <= now && now < p->russian_end, origin = p->from_birth, holds = russian || p->other <= now;
            for (int s = 0; s < 4; s++) { origin |= p->of[s] <= now; holds |= p->of[s] <= now; }
            int law = now >= IN_FORCE;
            rule[RECENT] = law && p->naturalised <= now && now < p->recent_end ? 2 : 0;
            rule[ORIGIN] = law && origin ? 2 : 0;
            rule[SERVICE] = rule[RECENT] && rule[ORIGIN] && russian ? 2 : 0;
            rule[REFUSAL] = p->refused <= now ? 2 : 0;
            rule[DEADLINE] = p->breached <= now ? 2 : 0;
            rule[LOSS] = p->lost <= now ? 2 : 0;
            rule[FAMILY] = p->lost_with <= now ? 2 : 0;
            for (int s = 0; s < 4; s++) rule[FIGHTING + s] = 0;
            nationality[first + i] = russian ? 2 : 0;
            stateless[first + i] = holds ? 0 : 2;
            if (p->fights > now) continue;
            for (int e = in->events[first + i]; e < in->events[first + i + 1]; e++)
                if (in->event_kind[e] == FIGHTS && in->event_state[e] == RU && in->event_day[e] <= now && in->event_day[e] >= IN_FORCE)
                    for (int s = 0; s < 4; s++) if (p->of[s] < in->event_day[e]) rule[FIGHTING + s] = 2;
        }
    }
}
