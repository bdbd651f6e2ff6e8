namespace TalentSettlement.EngineBench;

/// <summary>The review without an engine: each step stored before the next, nothing resumed after a crash.</summary>
internal static class HandWritten
{
    public static async Task Review(CaseStore store, string caseId)
    {
        await store.Write(caseId, "submitted", "{}");
        await Task.WhenAll(Review(store, caseId, "education"), Review(store, caseId, "police"), Review(store, caseId, "social-security"));
        await store.Write(caseId, "decision", "approved");
        await store.Write(caseId, "text", "Your application has been approved.");
        await store.Write(caseId, "concluded", "{}");
    }

    private static Task Review(CaseStore store, string caseId, string department) => store.Write(caseId, department, "matches");
}
