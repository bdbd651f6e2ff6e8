using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>A case told step by step; after every step the invariants that hold for every case are checked.</summary>
internal sealed class Story
{
    public static readonly Actor Someone = new("applicant", "chen");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { AllowOutOfOrderMetadataProperties = true };
    private readonly List<JournalEntry<TalentEvent>> journal = [];

    public Story(string opened = "2020-07-13T09:00:00")
    {
        Now = China(opened);
        var entry = new JournalEntry<TalentEvent>(
            1, Now, Someone,
            new TalentEvent.Opened(new CaseId(Guid.Parse("11111111222233334444555555555555")), CaseNumber.Tianjin(2020, 1), "chen", "key", Chen, Channel.WeChat, null));
        journal.Add(entry);
        State = TalentCase.Begin(entry);
    }

    public static Applicant Chen { get; } = People.Given.Applicant();


    public static TalentApplication Master { get; } = Forms.Employable(Forms.Master);

    public LawInForce Law { get; set; } = LawInForce.Shipped;

    public DateTimeOffset Now { get; set; }

    public TalentCase State { get; private set; }

    public IReadOnlyList<JournalEntry<TalentEvent>> Journal => journal;

    public ReviewBoard Board => Assert.IsType<TalentCase.UnderReview>(State).Board;

    public static DateTimeOffset China(string text) => DateTimeOffset.Parse($"{text}+08:00", null);

    public Story Filled(TalentApplication? form = null)
    {
        Then(DraftRules.Save(State, form ?? Master, Law));
        Then(DraftRules.Sign(State, Law.Commitments.InForceOn(Now).Hash, Law, Now));
        return this;
    }

    public Story Uploaded(params string[] except)
    {
        var checklist = Assert.IsType<ChecklistOutcome.Drawn>(ElementRules.Checklist(State.File.Application, Law.Elements)).Checklist;
        foreach (var item in checklist.Items)
        {
            foreach (var part in item.Element.Parts.Where(part => !except.Contains(part.Code.Value)))
            {
                Upload(item.Element, part);
            }
        }

        return this;
    }

    public Story Upload(Element element, ElementPart part, string content = "first")
    {
        var hash = ContentHash.Of($"{content} {part.Code}");
        var seals = part.Seals.Select(seal => new SealAttestation(seal.Owner, seal.On, "天津海河科技有限公司")).ToImmutableArray();
        Then(DraftRules.Upload(State, new UploadedElement(element.Code, part.Code, hash, seals, ScanVerdict.Pending, $"{part.Code}.pdf", 1000, "application/pdf"), Law));
        return Then(DraftRules.Scanned(State, part.Code, hash, ScanVerdict.Clean));
    }

    public Story Submitted(params Sanction[] sanctions) => Then(SubmissionRules.Submit(State, [.. sanctions], Law, Now));

    public Story Compared(ComparisonAnswer answer)
    {
        var receipts = Board.Items.Where(item => item.AwaitsComparison).Select(item => (item.Item, Receipt(item, answer)));
        return Then(ReviewRules.Compare(State, Board.Round, [.. receipts]));
    }

    public Story Opined(Func<ItemUnderReview, DepartmentCode, Finding> find)
    {
        while (State is TalentCase.UnderReview && NextTask() is var (item, department) && item is not null)
        {
            Then(ReviewRules.Opine(State, item.Item, new Opinion(department, $"{department}-reviewer", Now, find(item, department)), Law));
        }

        return this;
    }

    public Story Satisfied() => Opined((_, _) => new Finding.Satisfied());

    public Story Concluded() => Then(ReviewRules.Conclude(State, Board.Round, Law, Now));

    public Story Then(Decision<TalentEvent> decision)
    {
        foreach (var fact in Assert.IsType<Decision<TalentEvent>.Accepted>(decision).Events)
        {
            var entry = new JournalEntry<TalentEvent>(journal.Count + 1, Now, Someone, fact);
            journal.Add(entry);
            State = State.After(entry);
        }

        CheckInvariants();
        return this;
    }

    public static Refusal RefusalOf(Decision<TalentEvent> decision) => Assert.IsType<Decision<TalentEvent>.Refused>(decision).Refusal;

    private static ComparisonReceipt Receipt(ItemUnderReview item, ComparisonAnswer answer) =>
        new(item.Source!, China("2020-07-13T09:00:01"), answer, [], answer == ComparisonAnswer.Mismatch ? ["name"] : [], null, "seal");

    private (ItemUnderReview? Item, DepartmentCode Department) NextTask() =>
    (
        from item in Board.Items
        from department in item.Competent
        where item.IsTaskOf(department)
        select ((ItemUnderReview?)item, department)).FirstOrDefault();

    private void CheckInvariants()
    {
        var stored = JsonSerializer.Serialize(State, Json);
        var folded = TalentCase.Fold(journal.Select(entry => JsonSerializer.Deserialize<JournalEntry<TalentEvent>>(JsonSerializer.Serialize(entry, Json), Json)!));
        Assert.Equal(stored, JsonSerializer.Serialize(folded, Json));
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<TalentCase>(stored, Json), Json));
        Assert.All(journal.GroupBy(entry => entry.Sequence), same => Assert.Single(same));
        Assert.DoesNotContain(Chen.IdentityNumber.Value, State.ToString(), StringComparison.Ordinal);
    }
}
