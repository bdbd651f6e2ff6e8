using System.Text.Json.Nodes;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Tests.Policies;

/// <summary>The rule data that come with Core, broken in one place.</summary>
internal static class RuleTexts
{
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(PolicySet).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    public static string Broken(string name, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Of(name))!;
        change(root);
        return root.ToJsonString();
    }
}
